import { toPersianDigits } from "@khooshe/persian-text"
import type { LocalizedText } from "../../contracts/shared"
import type { NetUnit } from "./rules"

/** A number in Persian digits, with a Persian decimal sign. */
const persian = (value: number): string => toPersianDigits(String(value)).replace(".", "٫")
/** Grams of one piece, to a tenth. */
const each = (net_amount: number, pieces: number) => Math.round((net_amount / pieces) * 10) / 10

/** «۲۵۰ گرم»، «۱ کیلو»، «۱٫۵ کیلو» */
function weight(gram: number, suffix = ""): LocalizedText {
  return gram < 1000 ? { fa: `${persian(gram)} گرم${suffix}`, en: `${gram} g` } : { fa: `${persian(gram / 1000)} کیلو${suffix && `ی${suffix}`}`, en: `${gram / 1000} kg` }
}

export type PackContent = {
  net_unit: NetUnit
  net_amount: number
  pieces: number
  /** what a piece is called, when a pack holds several or is counted by them */
  piece: LocalizedText | null
}

/**
 * The net content in words, as it stands on the pack: «۲۵۰ گرم», «۱۰۰ ساشه ۱۰ گرمی», «۵ جفت», «۱۰۰ عدد».
 * A rug's content is its sides and is not told by its area alone: see `rugContent`.
 */
export function contentWords({ net_unit, net_amount, pieces, piece }: PackContent): LocalizedText {
  switch (net_unit) {
    case "g": {
      if (pieces === 1 || !piece) return weight(net_amount)
      const one = weight(each(net_amount, pieces), "ی")
      return { fa: `${persian(pieces)} ${piece.fa} ${one.fa}`, en: `${pieces} ${piece.en} of ${one.en}` }
    }
    case "pair": return { fa: `${persian(net_amount)} جفت`, en: net_amount === 1 ? "1 pair" : `${net_amount} pairs` }
    case "piece": return { fa: `${persian(net_amount)} ${piece?.fa ?? "عدد"}`, en: `${net_amount} ${piece?.en ?? "pieces"}` }
    case "cm2": return { fa: `${persian(net_amount / 10_000)} متر مربع`, en: `${net_amount / 10_000} m²` }
  }
}

/** «۱٫۳۵ × ۲٫۱ متر» */
export function rugContent(width_cm: number, length_cm: number): LocalizedText {
  return { fa: `${persian(width_cm / 100)} × ${persian(length_cm / 100)} متر`, en: `${width_cm / 100} × ${length_cm / 100} m` }
}

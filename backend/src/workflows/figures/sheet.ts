import type { ClusterFigures, MemberFigures } from "../../contracts/desk-figures"
import type { PriceUnit } from "../../contracts/shared"
import { formatJalaliDay } from "../../shared/calendar"
import type { Table } from "../../shared/sheet/write-sheet"

export type SheetLanguage = "fa" | "en"

const words = {
  fa: {
    name: "فروش", from: "از", to: "تا", amount: "مقدار", unit: "واحد", parcels: "مرسوله", lines: "قلم", money: "فروش کالا (تومان)", rest: "بقیه", pickup: "تحویل در کارگاه", unknown: "نامعلوم",
    member: "عضو", kind: "نوع کالا", pack: "بسته", destination: "مقصد",
    kg: "کیلوگرم", pair: "جفت", m2: "متر مربع", piece: "عدد",
  },
  en: {
    name: "Sales", from: "From", to: "To", amount: "Amount", unit: "Unit", parcels: "Parcels", lines: "Lines", money: "Goods sold (toman)", rest: "The rest", pickup: "Picked up", unknown: "Unknown",
    member: "Member", kind: "Kind", pack: "Pack", destination: "Destination",
    kg: "kg", pair: "pair", m2: "m²", piece: "piece",
  },
} as const

/** How many of what the database counts make one of what people read. */
export const perUnit: Readonly<Record<PriceUnit, number>> = { kg: 1000, pair: 1, m2: 10_000, piece: 1 }

const rialsPerToman = 10

/** Figures as a table of one row for each name and week or month: numbers stay numbers, so that a spreadsheet can go on with them. */
export function figuresTable(figures: ClusterFigures | MemberFigures, language: SheetLanguage): Table {
  const say = words[language]
  const day = (iso: string) => (language === "fa" ? formatJalaliDay(iso, "numeric") : iso)
  const money = "rial" in figures.sum
  return {
    name: say.name,
    header: [say.from, say.to, say[figures.by], say.amount, say.unit, say.parcels, say.lines, ...(money ? [say.money] : [])],
    rows: figures.rows.flatMap((row) =>
      figures.buckets.map(({ from, to }, index) => {
        const name = row.key === null ? say.rest : row.name?.[language] ?? (row.key === "pickup" ? say.pickup : say.unknown)
        const figure = row.figures[index]
        const cells = [day(from), day(to), name, (figure?.amount ?? 0) / perUnit[figures.unit], say[figures.unit], figure?.parcels ?? 0, figure?.lines ?? 0]
        return figure && "rial" in figure ? [...cells, figure.rial / rialsPerToman] : cells
      }),
    ),
    rtl: language === "fa",
  }
}

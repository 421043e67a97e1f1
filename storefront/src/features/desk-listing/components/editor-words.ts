import type { PriceUnit } from "@contracts/shared"
import type { ErrorCode } from "@contracts/errors"
import { useTranslations } from "next-intl"
import type { AutoSaveWords } from "./auto-save"
import type { PackWords } from "./pack-card"
import type { PhotoWords } from "./photo-field"
import type { StockWords } from "./stock-form"

/** Refusals that somebody meets while typing or sending a photo: only their words travel to the browser. */
const met = [
  "edited_meanwhile", "unauthorized", "required", "text_too_long", "invalid_quantity", "gross_below_net", "invalid_gtin", "picture_unknown", "invalid_fact", "below_reserved", "stock_changed", "invalid_request",
  "pack_content_fixed", "too_many_requests", "file_too_large", "file_kind_unknown", "file_broken", "picture_too_large", "conflict", "not_found",
] as const satisfies readonly ErrorCode[]

/** The words of the editor's client parts. */
export function useEditorWords(priceUnit: PriceUnit = "piece"): { save: AutoSaveWords; photo: PhotoWords; pack: PackWords; stock: StockWords } {
  const t = useTranslations("goods")
  const unit = useTranslations("unit")
  const error = useTranslations("errors")
  const errors = Object.fromEntries(met.map((code) => [code, error(code)]))
  const stock = (key: "reserved" | "below" | "enough" | "limited" | "none" | "uncounted") => t(`stock.${key}`, { v1: "¤1", v2: "¤2", v3: "¤3", v4: "¤4", v5: "¤5", v6: "¤6", v7: "¤7" })
  return {
    save: { saving: t("autosave.saving"), saved: t("autosave.saved"), waiting: t("autosave.waiting"), restored: t("autosave.restored"), failed: t("autosave.failed"), meanwhile: { title: t("meanwhile.title", { name: "¤" }), somebody: t("meanwhile.somebody"), lead: t("meanwhile.lead"), theirs: t("meanwhile.theirs"), mine: t("meanwhile.mine"), keepMine: t("meanwhile.keepMine"), takeTheirs: t("meanwhile.takeTheirs"), fresh: t("meanwhile.fresh"), show: t("meanwhile.show") }, errors },
    photo: { add: t("photos.add"), hint: t("photos.hint"), send: t("photos.send"), sending: t("photos.sending"), failed: t("photos.failed"), errors },
    pack: {
      net: t("packs.net"), gross: t("packs.gross"), gram: t("packs.gram"), price: t("packs.price"), unitPrice: t("packs.unitPrice", { unit: unit(priceUnit), price: "¤" }), range: t("packs.range", { price: "¤" }), low: t("packs.low"), high: t("packs.high"),
      badPrice: t("packs.badPrice"), badNumber: t("packs.badNumber"), grossBelow: t("packs.grossBelow", { net: "¤" }), counts: t("packs.counts"), count: t("packs.count", { material: "¤" }), remove: t("packs.remove"), save: t("words.save"), comma: t("packs.comma"), jump: t("packs.jump"), errors,
    },
    stock: {
      units: { g: t("stock.kilo"), pair: t("stock.pair"), piece: t("stock.piece") }, reserved: stock("reserved"), below: stock("below"), bad: t("stock.bad"), enough: stock("enough"), limited: stock("limited"), none: stock("none"), uncounted: stock("uncounted"), save: t("words.save"), sizes: t("stock.sizes"),
    },
  }
}

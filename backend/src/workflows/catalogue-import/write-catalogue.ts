import type { LocaleCode } from "../../contracts/shared"
import { tellingUnit } from "../../modules/catalogue-import/cells"
import { titleOf } from "../../modules/catalogue-import/columns"
import type { Table } from "../../shared/sheet/write-sheet"
import type { SheetPack } from "./read/sheet-packs"

const onSale = { fa: "در فروش", en: "On sale" } as const
const off = { fa: "خاموش", en: "Off" } as const

/** A member's goods as a table: what a pack is, its prices in tomans and in every other currency that one of them has, and its stock. */
export function catalogueTable(packs: readonly SheetPack[], locale: Extract<LocaleCode, "fa" | "en">): Table {
  const foreign = [...new Set(packs.flatMap((pack) => Object.keys(pack.prices)))].filter((code) => code !== "irr").sort()
  const title = (key: Parameters<typeof titleOf>[1]) => titleOf(locale, key)
  return {
    name: locale === "fa" ? "کالاها" : "Goods",
    rtl: locale === "fa",
    header: [
      ...(["sku", "good", "good_en", "kind", "pack", "content"] as const).map((key) => title({ key })),
      title({ key: "price", currency: "irt" }),
      ...foreign.map((currency) => title({ key: "price", currency })),
      ...(["stock", "stock_unit", "reserved", "stock_sku", "state"] as const).map((key) => title({ key })),
    ],
    rows: packs.map(({ sku, good, kind, pack, content, prices, stock, on }) => {
      const unit = stock && tellingUnit[stock.unit]
      return [
        sku, good.fa, good.en, kind[locale], pack[locale], content[locale],
        prices.irr === undefined ? null : prices.irr / 10,
        ...foreign.map((currency) => prices[currency] ?? null),
        ...(stock && unit ? [stock.stocked / unit.times, unit[locale], stock.reserved / unit.times, stock.sku] : [null, null, null, null]),
        on ? onSale[locale] : off[locale],
      ]
    }),
  }
}

import type { DeskListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { useText } from "@/shared/texts"
import { stockText } from "../amounts"

/** What there is of a good at this moment: free, and put aside for orders. The goods themselves are large, what they are packed in is small. */
export function StockCard({ items, children }: { items: DeskListing["stock"]; children: ReactNode }) {
  const t = useTranslations("goods.stock")
  const locale = useLocale()
  const say = useText()
  const goods = items.filter(({ what }) => what !== "material")
  const materials = items.filter(({ what, counted }) => what === "material" && counted)
  const sum = goods.reduce((all, item) => ({ stocked: all.stocked + item.stocked, reserved: all.reserved + item.reserved }), { stocked: 0, reserved: 0 })
  const unit = goods[0]?.unit ?? "piece"
  const unitName = t(unit === "g" ? "kilo" : unit)
  const free = Math.max(0, sum.stocked - sum.reserved)
  const share = sum.stocked > 0 ? (free / sum.stocked) * 100 : 0
  const words = sum.reserved > 0 ? t("freeAndReserved", { free: stockText(free, unit, locale), reserved: stockText(sum.reserved, unit, locale), unit: unitName }) : t("allFree")
  return (
    <section className="panel grid gap-2 p-4" id="stock" aria-labelledby="stock-title">
      <h2 className="text-xs font-normal text-ink-2" id="stock-title">
        {t("now")}
      </h2>
      <p className="stock-big">
        {stockText(free, unit, locale)} <span className="text-sm font-normal text-ink-2">{unitName}</span>
      </p>
      <div className="meter" role="img" aria-label={words}>
        <i style={{ inlineSize: `${share}%` }} />
        <i style={{ inlineSize: `${sum.stocked > 0 ? 100 - share : 0}%` }} />
      </div>
      <p className="text-xs text-ink-2">{words}</p>
      {materials.length > 0 && (
        <p className="text-xs text-ink-2">
          {materials.map((item) => `${say(item.name)}: ${stockText(item.stocked - item.reserved, item.unit, locale)} ${t(item.unit === "g" ? "kilo" : item.unit)}`).join(t("comma"))}
        </p>
      )}
      {children}
    </section>
  )
}

import type { SheetChange } from "@contracts/desk-sheet"
import { useLocale, useTranslations } from "next-intl"
import { formatToman } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { Icon } from "@/shared/ui/icon"

/** What one cell changes, from what to what. */
export function ChangeWords({ change }: { change: SheetChange }) {
  const t = useTranslations("sheet")
  const unit = useTranslations("unit")
  const locale = useLocale()
  const money = (amount: number, currency: string) => (currency === "irr" ? formatToman(amount, locale) : `${formatNumber(amount, locale, 3)} ${new Intl.DisplayNames([locale], { type: "currency" }).of(currency.toUpperCase()) ?? currency.toUpperCase()}`)
  if (change.what === "new_pack") return <NewPackWords change={change} />
  const stock = (amount: number, of: "g" | "pair" | "piece") => `${formatNumber(of === "g" ? amount / 1000 : amount, locale, 3)} ${unit(of === "g" ? "kg" : of)}`
  const state = (on: boolean) => t(on ? "on" : "off")
  const [label, from, to] = change.what === "switch" ? [t("switch"), state(change.from), state(change.to)] : change.what === "price" ? [t("price"), change.from === null ? t("noPrice") : money(change.from, change.currency), money(change.to, change.currency)] : [t("stock"), stock(change.from, change.unit), stock(change.to, change.unit)]
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <span className="text-ink-2">{label}</span>
      <s className="text-ink-3 decoration-1">
        <span className="sr-only">{t("from")} </span>
        {from}
      </s>
      <Icon name="chev" size="sm" flip className="text-ink-3" />
      <b>
        <span className="sr-only">{t("to")} </span>
        {to}
      </b>
      {change.what === "price" && change.jump && <Badge tone="danger">{t("jump")}</Badge>}
    </span>
  )
}

/** A pack that is not there yet, and of which good. */
function NewPackWords({ change }: { change: Extract<SheetChange, { what: "new_pack" }> }) {
  const t = useTranslations("sheet")
  const say = useText()
  const locale = useLocale()
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <Badge tone="ok">{t("newPack")}</Badge>
      <span>{t(change.listing_id ? "ofGood" : "ofNewGood", { kind: say(change.kind.name) })}</span>
      {change.price_rial !== null && <b>{formatToman(change.price_rial, locale)}</b>}
    </span>
  )
}

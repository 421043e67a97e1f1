import type { PackView } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { formatUnitPrice } from "@/shared/money"
import { priceLadder, wayOf } from "../../forms"

/** Price per pair from one pair to a carton, as bars against the dearest. */
export function PriceLadder({ packs }: { packs: PackView[] }) {
  const t = useTranslations("product")
  const locale = useLocale()
  const steps = priceLadder(packs)
  const most = Math.max(...steps.map(({ unitPrice }) => unitPrice))
  return (
    <section>
      <h2 className="section-small">{t("ladderTitle")}</h2>
      <ul className="panel rows px-4 py-1.5">
        {steps.map(({ pack, unitPrice }) => (
          <li key={pack.variant_id} className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 py-2.5 text-sm">
            <span>
              <b>{t(`way.${wayOf(pack.pack)}`)}</b> <span className="text-ink-2">{t("pairs", { count: pack.net_amount })}</span>
            </span>
            <b className="whitespace-nowrap">{formatUnitPrice(unitPrice, locale)}</b>
            <span className="bar col-span-full" aria-hidden="true">
              <i style={{ inlineSize: `${Math.round((100 * unitPrice) / most)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

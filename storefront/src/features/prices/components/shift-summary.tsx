import type { PriceFilter, PriceShiftPreview } from "@contracts/desk-prices"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { formatToman } from "@/shared/money"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { shiftPrices } from "../actions"
import { WhenField } from "./when-field"

type Props = { preview: PriceShiftPreview; member: string; filter: PriceFilter; asked: { way: string | undefined; by: string | undefined; value: string | undefined }; formKey: string; today: string; /** more than the page shows: it is published from here */ beyond: boolean }
const ends = ["lowest", "highest", "furthest"] as const

/** What a change of all comes to on every page: how many, what stays, and the prices at the ends; published in one, and taken back in one. */
export function ShiftSummary({ preview, member, filter, asked, formKey, today, beyond }: Props) {
  const t = useTranslations("prices.all")
  const prices = useTranslations("prices")
  const say = useText()
  const locale = useLocale()
  const { changes, packs, same, impossible, unpriced, jumps, extremes } = preview
  return (
    <form action={shiftPrices} className="panel grid gap-3 p-4" aria-labelledby="shift-all">
      <h2 className="text-lg" id="shift-all">
        {changes === 0 ? t("nothing") : t("count", { count: changes })} <span className="text-sm font-normal text-ink-2">{t("of", { packs })}</span>
      </h2>
      {extremes && (
        <dl className="grid gap-2 text-sm">
          {ends.map((end) => {
            const { good, name, content, old_rial, new_rial } = extremes[end]
            return (
              <div key={end}>
                <dt className="text-xs text-ink-2">{t(end)}</dt>
                <dd>
                  <bdi>{say(good)}</bdi> <span className="text-ink-2">{`${say(name)} ${say(content)}`}</span>
                </dd>
                <dd className="flex flex-wrap items-center gap-x-1.5">
                  <s className="text-ink-3">{formatToman(old_rial, locale)}</s>
                  <Icon name="chev" size="sm" flip className="text-ink-3" />
                  <b>{formatToman(new_rial, locale)}</b>
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      <ul className="grid gap-1 text-sm text-ink-2 empty:hidden">
        {same > 0 && <li>{t("same", { count: same })}</li>}
        {impossible > 0 && <li>{t("impossible", { count: impossible })}</li>}
        {unpriced > 0 && <li>{t("unpriced", { count: unpriced })}</li>}
        {jumps > 0 && <li className="text-danger">{t("jumps", { count: jumps })}</li>}
      </ul>
      {beyond && changes > 0 && (
        <>
          {[["locale", locale], ["member", member], ["key", formKey], ["seen", preview.seen], ["q", filter.q ?? ""], ["kind", filter.kind ?? ""], ["way", asked.way ?? ""], ["by", asked.by ?? ""], ["value", asked.value ?? ""]].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <WhenField name="when" today={today} />
          {jumps > 0 && (
            <label className="flex min-h-11 items-center gap-2 text-sm">
              <input type="checkbox" name="confirm" />
              {prices("confirm")}
            </label>
          )}
          <p className="text-xs text-ink-2">{t("hint")}</p>
          <BusyButton look="primary" wide>
            {t("publish", { count: changes })}
          </BusyButton>
        </>
      )}
    </form>
  )
}

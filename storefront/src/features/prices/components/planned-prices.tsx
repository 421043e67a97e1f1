import type { DeskPrices } from "@contracts/desk-prices"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { formatNearDay } from "@/shared/date"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { cancelPlan } from "../actions"

type Props = { prices: Pick<DeskPrices, "planned" | "published">; member: string }

/** Prices that wait for their day, each with a way to call them off; and what became of the last. */
export function PlannedPrices({ prices: { planned, published }, member }: Props) {
  const t = useTranslations("prices.planned")
  const locale = useLocale()
  return (
    <>
      {published && published.conflicts > 0 && (
        <Note tone="warn">
          {t("published", { day: formatNearDay(published.on, locale) })} {t("conflicts", { count: published.conflicts })}
        </Note>
      )}
      {planned.length > 0 && (
        <section className="panel p-4" aria-labelledby="planned-prices">
          <h2 className="flex items-center gap-2 text-lg" id="planned-prices">
            <Icon name="clock" />
            {t("title")}
          </h2>
          <ul className="rows">
            {planned.map(({ id, on, packs, by }) => (
              <li key={id} className="py-2">
                <form action={cancelPlan} className="flex flex-wrap items-center justify-between gap-x-4">
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="member" value={member} />
                  <input type="hidden" name="change" value={id} />
                  <p className="text-sm">
                    <b>{t("line", { packs, day: formatNearDay(on, locale) })}</b> {by && (
                      <span className="text-ink-2">
                        {t("by")} <bdi>{by}</bdi>
                      </span>
                    )}
                  </p>
                  <BusyButton look="quiet" compact>
                    {t("cancel")}
                  </BusyButton>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

import { useLocale, useTranslations } from "next-intl"
import { formatDay, tehranDay } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Money } from "@/shared/ui/price"
import { deskPaths } from "../paths"
import type { SlicePage } from "../slice"
import { LabelsLink } from "./labels-link"
import { OrderCard } from "./order-card"
import type { DeskState } from "./state-filter"

/** What is to be done, and what today brought. */
export function DeskHead({ page, now }: { page: SlicePage; now: Date }) {
  const t = useTranslations("desk")
  const locale = useLocale()
  const open = page.counts.placed + page.counts.accepted
  return (
    <>
      <p className="text-xs text-ink-2">{formatDay(tehranDay(now), locale)}</p>
      <h1 className="text-xl lg:text-2xl">{open > 0 ? t("open", { count: open }) : t("nothingOpen")}</h1>
      <dl className="grid grid-cols-2 gap-2.5 py-3">
        {"total_rial" in page.today && (
          <div className="panel px-3.5 py-2.5">
            <dt className="text-xs text-ink-2">{t("today")}</dt>
            <dd className="text-lg">
              <Money rial={page.today.total_rial} />
            </dd>
          </div>
        )}
        <div className="panel px-3.5 py-2.5">
          <dt className="text-xs text-ink-2">{t("todayOrders")}</dt>
          <dd className="text-lg font-semibold">{formatNumber(page.today.orders, locale)}</dd>
        </div>
      </dl>
    </>
  )
}

type Props = { page: SlicePage; state: DeskState | undefined; /** the key from which this page goes on; none on the first */ after?: string; now: Date; /** the slice that is open beside the list */ open?: string }

/** Slices by deadline, a page at a time. */
export function OrderList({ page, state, after, now, open }: Props) {
  const t = useTranslations("desk")
  if (page.orders.length === 0)
    return (
      <p className="panel flex items-center gap-3 p-5 text-ink-2">
        <Icon name="box" />
        {t(state ? "noneInState" : "none")}
      </p>
    )
  return (
    <>
      {open === undefined && <LabelsLink page={page} state={state} after={after} />}
      <div className="desk-cards">
        {page.orders.map((order, index) => (
          <OrderCard key={order.id} order={order} member={page.member.id} first={index === 0 && !after && open === undefined} now={now} current={order.id === open} />
        ))}
      </div>
      {(after || page.next) && open === undefined && (
        <nav className="flex flex-wrap items-center justify-between gap-3 pt-4" aria-label={t("pages")}>
          {after && (
            <ButtonLink look="secondary" compact href={deskPaths.member(page.member.id, state)}>
              {t("first")}
            </ButtonLink>
          )}
          {page.next && (
            <ButtonLink look="secondary" compact className="ms-auto" href={deskPaths.member(page.member.id, state, page.next)}>
              {t("after")}
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}

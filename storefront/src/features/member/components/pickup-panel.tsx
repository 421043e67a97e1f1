import type { MemberPage } from "@contracts/member"
import { useLocale, useTranslations } from "next-intl"
import { formatDay, formatHour, weekdayName } from "@/shared/date"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { weekRows } from "../hours"
import { OpenNow } from "./open-now"

type Props = { pickup: NonNullable<MemberPage["pickup"]>; closed: MemberPage["closed"] }

/** Where and when a buyer collects: address, hours of the week, days off, and how soon an order is ready. */
export function PickupPanel({ pickup, closed }: Props) {
  const t = useTranslations("member")
  const say = useText()
  const locale = useLocale()
  const hour = (time: string) => formatHour(time, locale)
  return (
    <section>
      <h2 className="section-small">{t("pickupTitle")}</h2>
      <div className="panel rows overflow-hidden">
        <dl className="facts">
          {weekRows(pickup.hours).map(({ from, to, spans }) => [
            <dt key={`day ${from}`}>{from === to ? weekdayName(from, locale) : t("days", { from: weekdayName(from, locale), to: weekdayName(to, locale) })}</dt>,
            <dd key={`hours ${from}`}>{spans.length > 0 ? spans.map((span) => t("span", { from: hour(span.from), to: hour(span.to) })).join(t("andThen")) : t("closedDay")}</dd>,
          ])}
          <dt>{t("ready")}</dt>
          <dd>{t("readyIn", { minutes: pickup.ready_minutes })}</dd>
        </dl>
        <p className="grid grid-cols-[22px_1fr] gap-2.5 px-4 py-3 text-sm">
          <Icon name="pin" />
          <bdi>{say(pickup.address)}</bdi>
        </p>
      </div>
      {closed.map((days) => (
        <p key={days.from} className="mt-2 text-sm text-warn">
          {t("closedDays", { from: formatDay(days.from, locale), to: formatDay(days.to, locale) })}
        </p>
      ))}
      <OpenNow hours={pickup.hours} closed={closed} locale={locale} words={{ open: t("openUntil"), later: t("opensLater"), tomorrow: t("opensTomorrow"), onDay: t("opensOn"), closedNow: t("closedNow") }} />
    </section>
  )
}

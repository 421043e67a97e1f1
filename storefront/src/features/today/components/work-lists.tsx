import type { ClusterToday } from "@contracts/desk-today"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatShortDay } from "@/features/order/days"
import { daysBetween } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { clusterPaths } from "@/features/desk/paths"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { WovenLabel } from "@/shared/ui/woven-label"
import { Note } from "@/shared/ui/note"
import { WorkRow } from "./work-row"

export type ClusterRef = { id: string; handle: string; /** whether who reads may write to members */ follows: boolean }
type Work<K extends "permits" | "applications" | "listings" | "members" | "late"> = { cluster: ClusterRef; work: NonNullable<ClusterToday[K]> }

/** A heading with its rows, or what an empty list means. */
function WorkSection({ id, title, count, shown, none, children }: { id: string; title: string; count: number; shown: number; none: string; children: ReactNode }) {
  const t = useTranslations("agent")
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="agent-title">
        {title}
      </h2>
      {count === 0 ? <Note tone="ok" icon="check">{none}</Note> : <ul className="panel rows">{children}</ul>}
      {count > shown && <p className="mt-2 text-sm text-ink-2">{t("andMore", { count: count - shown })}</p>}
    </section>
  )
}

export function PermitWork({ cluster, work, today }: Work<"permits"> & { today: string }) {
  const t = useTranslations("agent")
  const permit = useTranslations("permit")
  const say = useText()
  const locale = useLocale()
  return (
    <WorkSection id="permit" title={t("permits")} count={work.count} shown={work.rows.length} none={t("noPermits")}>
      {work.rows.map((row) => (
        <WorkRow
          key={row.id}
          cluster={cluster}
          member={row.member}
          badge={
            row.state === "expired" ? (
              <Badge tone="danger" icon="alert">
                {permit("state.expired")}
              </Badge>
            ) : (
              <Badge tone="warn" icon="clock">
                {t("daysLeft", { count: daysBetween(today, row.expires_on) })}
              </Badge>
            )
          }
          follow={cluster.follows ? { about: row.state === "expired" ? "permit" : "remind", id: row.id, said: row.said_today } : null}
        >
          {t(row.state === "expired" ? "permitSince" : "permitUntil", { title: say(row.title), day: formatShortDay(row.expires_on, locale) })}
        </WorkRow>
      ))}
    </WorkSection>
  )
}

export function ApplicationWork({ cluster, work }: Work<"applications">) {
  const t = useTranslations("agent")
  const say = useText()
  const locale = useLocale()
  return (
    <WorkSection id="application" title={t("applications")} count={work.count} shown={work.rows.length} none={t("noApplications")}>
      {work.rows.map((row) => (
        <li key={row.id} className="work-row">
          <WovenLabel member={row.id} cluster={cluster.handle} />
          <div className="min-w-0">
            <p className="text-sm">
              <b>
                <bdi>{say(row.name)}</bdi>
              </b>
            </p>
            <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
              <Badge tone={row.state === "submitted" ? "warn" : "plain"} icon={row.state === "submitted" ? "clock" : "file"}>
                {t(`applicant.${row.state}`)}
              </Badge>
              <span>
                <bdi>{row.city}</bdi> {t("since", { day: formatShortDay(row.at, locale) })}
              </span>
            </p>
          </div>
          <ButtonLink compact href={clusterPaths.application(cluster.id, row.id)} aria-label={t("examineOf", { name: say(row.name) })}>
            {t("examine")}
          </ButtonLink>
        </li>
      ))}
    </WorkSection>
  )
}

export function ListingWork({ cluster, work }: Work<"listings">) {
  const t = useTranslations("agent")
  const say = useText()
  const locale = useLocale()
  return (
    <WorkSection id="listing" title={t("listings")} count={work.count} shown={work.rows.length} none={t("noListings")}>
      {work.rows.map((row) => (
        <WorkRow key={row.id} cluster={cluster} member={row.member} title={<bdi>{say(row.title)}</bdi>} badge={<Badge tone="warn" icon="clock">{t(row.change ? "changeWaits" : "listingWaits")}</Badge>} follow={null}>
          {row.submitted_at && t("since", { day: formatShortDay(row.submitted_at, locale) })}
        </WorkRow>
      ))}
    </WorkSection>
  )
}

export function GapWork({ cluster, work }: Work<"members">) {
  const t = useTranslations("agent")
  return (
    <WorkSection id="no_packs" title={t("gaps")} count={work.count} shown={work.rows.length} none={t("noGaps")}>
      {work.rows.map((row) => {
        const about = row.packs === 0 ? "no_packs" : "no_price"
        return (
          <WorkRow key={row.member.id} cluster={cluster} member={row.member} badge={<Badge tone="warn" icon="box">{t(`gap.${about}`)}</Badge>} follow={cluster.follows ? { about, id: row.member.id, said: row.said_today } : null}>
            {about === "no_price" && t("unpriced", { count: row.unpriced, packs: row.packs })}
          </WorkRow>
        )
      })}
    </WorkSection>
  )
}

export function LateWork({ cluster, work }: Work<"late">) {
  const t = useTranslations("agent")
  const delivery = useTranslations("delivery.methods")
  const locale = useLocale()
  return (
    <WorkSection id="late_order" title={t("late")} count={work.count} shown={work.rows.length} none={t("noLate")}>
      {work.rows.map((row) => (
        <WorkRow
          key={row.id}
          cluster={cluster}
          member={row.member}
          title={
            <b>
              <bdi dir="ltr">{row.number}</bdi>
            </b>
          }
          badge={
            <Badge tone="danger" icon="alert">
              {t("daysLate", { count: row.days })}
            </Badge>
          }
          follow={cluster.follows ? { about: "late_order", id: row.id, said: row.said_today } : null}
        >
          {t("packsTo", { packs: t("packs", { packs: formatNumber(row.packs, locale), count: row.packs }), place: row.city ?? delivery(row.method) })}
        </WorkRow>
      ))}
    </WorkSection>
  )
}

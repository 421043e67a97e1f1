import type { AgentPermit, AgentPermits } from "@contracts/desk-permits"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { clusterPaths } from "@/features/desk/paths"
import { formatDay } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import { decidePermit } from "../actions"
import type { PermitsAsked } from "../desk-data"
import { permitGroups } from "../groups"
import { DeskPermitBadge } from "./desk-permit-badge"

type Cluster = { id: string; handle: string }
type Props = { page: AgentPermits; asked: PermitsAsked; cluster: Cluster }

/** The papers of a cluster: groups as chips with what waits in them, and rows that lead to one. */
export function ClusterPermits({ page, asked, cluster }: Props) {
  const t = useTranslations("desk.permit")
  const locale = useLocale()
  const { waiting, expiring, expired } = page.counts
  const counts: Partial<Record<string, number>> = { waiting, expiring, expired }
  return (
    <>
      <nav className="desk-states" aria-label={t("byState")}>
        <ShopLink className="chip" href={clusterPaths.permits(cluster.id)} aria-current={asked.state ? undefined : "page"}>
          {t("group.all")}
        </ShopLink>
        {permitGroups.map((group) => (
          <ShopLink key={group} className="chip" href={clusterPaths.permits(cluster.id, { state: group })} aria-current={asked.state === group ? "page" : undefined}>
            {t(`group.${group}`)}
            {counts[group] !== undefined && <span className="chip-count">{formatNumber(counts[group], locale)}</span>}
          </ShopLink>
        ))}
      </nav>
      {page.permits.length === 0 ? (
        <Note icon="seal">{t(asked.state ? "noneInGroup" : "noneInCluster")}</Note>
      ) : (
        <ul className="panel rows">
          {page.permits.map((permit) => (
            <Row key={permit.id} permit={permit} cluster={cluster} />
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-2">
        {asked.after && <ButtonLink href={clusterPaths.permits(cluster.id, { ...(asked.state ? { state: asked.state } : {}) })}>{t("fromStart")}</ButtonLink>}
        {page.next && <ButtonLink href={clusterPaths.permits(cluster.id, { ...(asked.state ? { state: asked.state } : {}), after: page.next })}>{t("morePermits")}</ButtonLink>}
      </p>
    </>
  )
}

/** Whose, which, how long; and the one thing that it waits for. */
function Row({ permit, cluster }: { permit: AgentPermit; cluster: Cluster }) {
  const t = useTranslations("desk.permit")
  const say = useText()
  const locale = useLocale()
  const page = clusterPaths.permit(cluster.id, permit.id)
  const named = <span className="sr-only"><bdi>{say(permit.member.name)}</bdi>{t("comma")}{say(permit.title)}</span>
  return (
    <li className="work-row">
      <WovenLabel member={permit.member.handle} cluster={cluster.handle} />
      <div className="min-w-0">
        <p className="text-sm">
          <b>
            <bdi>{say(permit.member.name)}</bdi>
          </b>{" "}
          <ShopLink className="link inline-block py-2.5" href={page}>
            {say(permit.title)}
          </ShopLink>
        </p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
          <DeskPermitBadge permit={permit} />
          {permit.expires_on && <span>{t(permit.group === "expired" ? "since" : "until", { day: formatDay(permit.expires_on, locale) })}</span>}
          {permit.reminders && <span>{t("reminded", { count: permit.reminders.count, day: formatDay(permit.reminders.last_at, locale) })}</span>}
        </p>
      </div>
      {permit.group === "waiting" && (
        <ButtonLink compact href={page}>
          {t("check")}
          {named}
        </ButtonLink>
      )}
      {permit.may.remind && (
        <form action={decidePermit}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="cluster" value={cluster.id} />
          <input type="hidden" name="permit" value={permit.id} />
          <input type="hidden" name="decision" value="remind" />
          <input type="hidden" name="from" value="list" />
          <BusyButton compact>
            {t("remind")}
            {named}
          </BusyButton>
        </form>
      )}
    </li>
  )
}

import type { ApplicationPage } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { formatNearDay } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import { applicationStates, type SentState } from "../data"
import { PaperPips } from "./paper-pips"
import { StateBadge } from "./state-badge"

type Props = { page: ApplicationPage; state: SentState | undefined; after: string | undefined; cluster: { id: string; handle: string } }

/** Who applied to a cluster, each with its papers as knots. */
export function ApplicationsList({ page, state, after, cluster }: Props) {
  const t = useTranslations("apply")
  const say = useText()
  const member = useTranslations("member")
  const locale = useLocale()
  return (
    <div className="grid max-w-3xl gap-4">
      <div>
        <h1 className="text-2xl">{t("agent.title")}</h1>
        <p className="mt-1 text-sm text-ink-2">{t("agent.lead")}</p>
      </div>
      <nav className="desk-states" aria-label={t("agent.byState")}>
        <ShopLink className="chip" href={clusterPaths.applications(cluster.id)} aria-current={state ? undefined : "page"}>
          {t("agent.waiting")}
          <span className="chip-count">{formatNumber(page.counts.submitted + page.counts.papers_asked, locale)}</span>
        </ShopLink>
        {applicationStates.map((each) => (
          <ShopLink key={each} className="chip" href={clusterPaths.applications(cluster.id, { state: each })} aria-current={state === each ? "page" : undefined}>
            {t(`state.${each}`)}
            <span className="chip-count">{formatNumber(page.counts[each], locale)}</span>
          </ShopLink>
        ))}
      </nav>
      {page.applications.length === 0 ? (
        <Note icon="user-plus">{t(state ? "agent.noneSo" : "agent.none")}</Note>
      ) : (
        <ul className="panel rows overflow-hidden">
          {page.applications.map((application) => (
            <li key={application.id}>
              <ShopLink className="member-row" href={clusterPaths.application(cluster.id, application.id)}>
                <WovenLabel member={application.id} cluster={cluster.handle} />
                <span className="min-w-0">
                  <b className="block text-sm">
                    <bdi>{locale === "fa" ? application.name : application.name_en}</bdi>
                  </b>
                  <span className="block text-xs text-ink-2">
                    {application.kind && t("agent.line", { kind: member(`kind.${application.kind}`), city: application.city })} · {formatNearDay(application.at, locale)}
                  </span>
                  <span className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
                    <PaperPips {...application.papers} />
                    {application.papers.missing.length === 0 ? t("agent.allSent") : t("agent.notSent", { papers: application.papers.missing.map(say).join(t("comma")) })}
                  </span>
                  <span className="flex pt-1">
                    <StateBadge state={application.state} />
                  </span>
                </span>
                <Icon name="chev" size="sm" flip className="text-ink-3" />
              </ShopLink>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-2">
        {after && <ButtonLink href={clusterPaths.applications(cluster.id, { state })}>{t("agent.fromStart")}</ButtonLink>}
        {page.next && <ButtonLink href={clusterPaths.applications(cluster.id, { state, after: page.next })}>{t("agent.more")}</ButtonLink>}
      </p>
    </div>
  )
}

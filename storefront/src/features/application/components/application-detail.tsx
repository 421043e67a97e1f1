import type { ApplicationDetail, PaperAsked } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { mobileInGroups } from "@/features/order/contact"
import { formatDay } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { localPath } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { Decision } from "./decision"
import { FactsList } from "./facts-list"
import { StateBadge } from "./state-badge"
import { ApplicationHistory } from "./tracker"

type Props = { application: ApplicationDetail; cluster: { id: string }; place: string; kept: KeptForm }

const look = { missing: { tone: "plain", icon: "file" }, asked: { tone: "warn", icon: "alert" }, sent: { tone: "ok", icon: "check" } } as const

/** An application as the agent reads it: papers opened in place, who it is, what became of it, and the decision. */
export function ApplicationOfCluster({ application, cluster, place, kept }: Props) {
  const t = useTranslations("apply")
  const locale = useLocale()
  const { facts, applicant, member, can, own } = application
  return (
    <div className="grid max-w-3xl gap-6">
      <ShopLink className="link inline-flex min-h-11 items-center gap-1 justify-self-start text-sm" href={clusterPaths.applications(cluster.id)}>
        <Icon name="chev" size="sm" flip className="rotate-180" />
        {t("agent.title")}
      </ShopLink>
      <header className="grid justify-items-start gap-1.5">
        <h1 className="text-xl lg:text-2xl">
          <bdi>{locale === "fa" ? facts.name_fa : facts.name_en}</bdi>
        </h1>
        <StateBadge state={application.state} />
        {(applicant.name || applicant.mobile) && (
          <p className="text-sm text-ink-2">
            {t("agent.contact")}: <bdi>{applicant.name}</bdi> {applicant.mobile && <bdi dir="ltr">{mobileInGroups(applicant.mobile, locale)}</bdi>}
          </p>
        )}
      </header>
      {member && (
        <p>
          <ButtonLink href={clusterPaths.member(cluster.id, member.id)}>{t("agent.toMember")}</ButtonLink>
        </p>
      )}
      <section aria-labelledby="papers-title">
        <h2 id="papers-title" className="agent-title">
          {t("agent.papers")}
        </h2>
        {application.papers.length === 0 ? (
          <Note icon="file">{t("agent.noPapers")}</Note>
        ) : (
          <ul className="panel rows">
            {application.papers.map((entry) => (
              <Paper key={entry.one_of.map(({ type }) => type).join()} entry={entry} at={clusterPaths.application(cluster.id, application.id)} />
            ))}
          </ul>
        )}
      </section>
      {own ? <Note icon="user">{t("agent.own")}</Note> : (can.ask || can.admit || can.refuse) && <Decision application={application} cluster={cluster.id} kept={kept} />}
      <section aria-labelledby="facts-title">
        <h2 id="facts-title" className="agent-title">
          {t("agent.who")}
        </h2>
        <FactsList facts={facts} goods={application.goods} place={place} />
      </section>
      <ApplicationHistory history={application.history} />
    </div>
  )
}

/** A paper with its file: a picture is opened in place, a PDF is saved. */
function Paper({ entry, at }: { entry: PaperAsked; at: string }) {
  const t = useTranslations("apply")
  const say = useText()
  const locale = useLocale()
  const { paper } = entry
  const { tone, icon } = look[entry.state]
  const title = say(entry.one_of.find(({ type }) => type === paper?.type)?.title ?? entry.one_of[0]?.title ?? { fa: "", en: "" })
  const href = paper && localPath(locale, `${at}/papers/${paper.id}`)
  return (
    <li className="grid gap-2 px-4 py-3.5">
      <span className="flex flex-wrap items-start justify-between gap-2">
        <b className="min-w-0 flex-1 text-sm">{paper ? title : entry.one_of.map((each) => say(each.title)).join(t("or"))}</b>
        <Badge tone={tone} icon={icon}>
          {t(`paper.${entry.state}`)}
        </Badge>
      </span>
      {paper && href && (
        <>
          <span className="text-xs text-ink-2">
            {paper.number && paper.issued_on
              ? paper.expires_on
                ? t.rich("writtenTo", { number: () => <bdi>{paper.number}</bdi>, from: formatDay(paper.issued_on, locale), to: formatDay(paper.expires_on, locale) })
                : t.rich("written", { number: () => <bdi>{paper.number}</bdi>, from: formatDay(paper.issued_on, locale) })
              : t("sentOn", { day: formatDay(paper.at, locale) })}
            {paper.issuer && (
              <span className="block">
                <bdi>{paper.issuer}</bdi>
              </span>
            )}
          </span>
          {paper.kind === "jpeg" ? (
            <details className="apply-picture">
              <summary className="link inline-flex min-h-11 cursor-pointer items-center text-sm">
                <span>{t.rich("agent.open", { name: () => <bdi>{paper.name}</bdi> })}</span>
              </summary>
              <a href={href} target="_blank" rel="noopener">
                <img src={href} alt={title} width={900} height={1200} loading="lazy" />
              </a>
            </details>
          ) : (
            <a className="link inline-flex min-h-11 items-center break-all text-sm" href={href}>
              <bdi>{paper.name}</bdi>
            </a>
          )}
        </>
      )}
    </li>
  )
}

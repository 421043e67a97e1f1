import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { AdminClusterPage } from "../../../../contracts/admin-pages"
import { FactRow, Part } from "../../../components/fact-rows"
import { People } from "../../../components/people"
import { StateBadge } from "../../../components/state-badge"
import { read } from "../../../lib/client"
import { useWords } from "../../../lib/use-words"

/** One cluster: what it is, what sources said of its stage, who signs in for it, and its members. */
const ClusterPage = () => {
  const { t, text, number, day } = useWords()
  const { id = "" } = useParams()
  const path = `/admin/clusters/${id}`
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<{ cluster: AdminClusterPage }>(path) })
  if (!data) return <Container><Text>{t(isError ? "common.failed" : "common.loading")}</Text></Container>
  const { cluster } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <Heading level="h1" className="px-6 py-4">
          <bdi>{text(cluster.name)}</bdi>
        </Heading>
        <FactRow label={t("clusters.kind")}>{t(`clusters.kinds.${cluster.kind}`)}</FactRow>
        <FactRow label={t("clusters.province")}>{[text(cluster.province), cluster.town ? text(cluster.town) : ""].filter(Boolean).join(t("common.comma"))}</FactRow>
        {cluster.units !== null && <FactRow label={t("clusters.units")}>{number(cluster.units)}</FactRow>}
        <FactRow label={t("clusters.shop")}>{t(cluster.has_shop ? "clusters.yes" : "clusters.no")}</FactRow>
      </Container>
      <Part title={t("clusters.stages")} empty={cluster.stages.length === 0 && t("clusters.noStages")}>
        {cluster.stages.map((each) => (
          <FactRow key={each.id} label={each.date ? day(each.date) : <bdi>{text(each.outlet)}</bdi>}>
            {t(`clusters.stageNames.${each.stage}`, each.stage)}
            {each.note && <span className="block text-ui-fg-subtle"><bdi>{text(each.note)}</bdi></span>}
            {each.date && <span className="block text-ui-fg-subtle"><bdi>{text(each.outlet)}</bdi></span>}
          </FactRow>
        ))}
      </Part>
      <People people={cluster.people} />
      <Part title={t("clusters.members")} empty={cluster.own_members.length === 0 && t("clusters.noMembers")}>
        {cluster.own_members.map((member) => (
          <FactRow key={member.id} label={<Link className="text-ui-fg-interactive" to={`/members/${member.id}`}><bdi>{text(member.name)}</bdi></Link>}>
            <span className="flex flex-wrap items-center gap-3">
              <StateBadge state={member.status} words={t(`members.statuses.${member.status}`)} />
              {text(member.town)}
              {t("common.comma")}
              {number(member.goods)} {t("clusters.goods")}
            </span>
          </FactRow>
        ))}
      </Part>
    </div>
  )
}

export default ClusterPage

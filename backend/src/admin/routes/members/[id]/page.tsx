import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { AdminMemberPage } from "../../../../contracts/admin-pages"
import { FactRow, Part } from "../../../components/fact-rows"
import { People } from "../../../components/people"
import { StateBadge } from "../../../components/state-badge"
import { read } from "../../../lib/client"
import { useWords } from "../../../lib/use-words"

const states = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const

/** One member: its facts and standing, its papers, who signs in for it, and where its slices are. */
const MemberPage = () => {
  const { t, text, number, digits, toman, day } = useWords()
  const { id = "" } = useParams()
  const path = `/admin/members/${id}`
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<{ member: AdminMemberPage }>(path) })
  if (!data) return <Container><Text>{t(isError ? "common.failed" : "common.loading")}</Text></Container>
  const { member } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <Heading level="h1">
            <bdi>{text(member.name)}</bdi>
          </Heading>
          <StateBadge state={member.status} words={t(`members.statuses.${member.status}`)} />
        </div>
        <FactRow label={t("members.cluster")}>
          <Link className="text-ui-fg-interactive" to={`/clusters/${member.cluster_id}`}>
            <bdi>{text(member.cluster)}</bdi>
          </Link>
        </FactRow>
        <FactRow label={t("member.legal")}><bdi>{member.legal_name}</bdi> <bdi dir="ltr">{digits(member.legal_id)}</bdi></FactRow>
        <FactRow label={t("members.kind")}>{[t(`members.kinds.${member.kind}`), t(`members.activities.${member.activity}`)].join(t("common.comma"))}</FactRow>
        <FactRow label={t("member.town")}>{text(member.town)}</FactRow>
        <FactRow label={t("members.vat")}>{t(member.vat_registered ? "members.registered" : "members.unregistered")}</FactRow>
        <FactRow label={t("member.delivery")}>{member.delivery_methods.map((method) => t(`methods.${method}`)).join(t("common.comma"))}</FactRow>
        <FactRow label={t("member.lead")}>{number(member.lead_days)}</FactRow>
        {member.pickup_address && <FactRow label={t("member.pickup")}><bdi>{text(member.pickup_address)}</bdi></FactRow>}
        {member.closures.map((closure) => (
          <FactRow key={closure.from} label={t("member.closures")}>{[day(closure.from), t("member.until"), day(closure.to)].join(" ")}</FactRow>
        ))}
      </Container>
      <Part title={t("permits.title")} empty={member.permits.length === 0 && t("member.noPermits")}>
        {member.permits.map((permit) => (
          <FactRow key={permit.id} label={t(`permits.types.${permit.type}`)}>
            <span className="flex flex-wrap items-center gap-3">
              <StateBadge state={permit.state} words={t(`permits.states.${permit.state}`)} />
              <Link className="text-ui-fg-interactive" to={`/permits?permit=${permit.id}`}><bdi dir="ltr">{permit.number}</bdi></Link>
              {permit.expires_on ? day(permit.expires_on) : t("permits.never")}
            </span>
          </FactRow>
        ))}
      </Part>
      <People people={member.people} />
      <Part title={t("member.slices")}>
        {states.map((state) => (
          <FactRow key={state} label={t(`states.${state}`)}>
            <Link className="text-ui-fg-interactive" to={`/member-orders?member=${member.id}&state=${state}`}>
              {number(member.slices[state])}
            </Link>
          </FactRow>
        ))}
        <FactRow label={t("member.refund")}>{toman(member.refund_rial)}</FactRow>
      </Part>
    </div>
  )
}

export default MemberPage

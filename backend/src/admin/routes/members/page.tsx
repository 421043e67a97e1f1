import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Link } from "react-router-dom"
import type { AdminMember, AdminMembers } from "../../../contracts/admin"
import { Listing } from "../../components/listing"
import { StateBadge } from "../../components/state-badge"
import { useWords } from "../../lib/use-words"

/** All members, to read: they are admitted and changed elsewhere. */
const MembersPage = () => {
  const { t, text, number, day } = useWords()
  return (
    <Listing<AdminMembers, AdminMember>
      title={t("members.title")}
      empty={t("members.empty")}
      path="/admin/members"
      rows={(answer) => answer.members}
      columns={[
        { title: t("members.name"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/members/${row.id}`}><bdi>{text(row.name)}</bdi></Link> },
        { title: t("members.cluster"), cell: (row) => text(row.cluster) },
        { title: t("members.town"), cell: (row) => text(row.town) },
        { title: t("members.kind"), cell: (row) => [t(`members.kinds.${row.kind}`), t(`members.activities.${row.activity}`)].join(t("common.comma")) },
        { title: t("members.goods"), cell: (row) => number(row.goods) },
        {
          title: t("members.permit"),
          cell: (row) => <StateBadge state={row.permit.state} words={[t(`permits.states.${row.permit.state}`), row.permit.expires_on ? day(row.permit.expires_on) : ""].filter(Boolean).join(t("common.comma"))} />,
        },
        { title: t("members.vat"), cell: (row) => t(row.vat_registered ? "members.registered" : "members.unregistered") },
        { title: t("members.status"), cell: (row) => <StateBadge state={row.status} words={t(`members.statuses.${row.status}`)} /> },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "members.title", translationNs: "khooshe", icon: Buildings, rank: 2 })

export default MembersPage

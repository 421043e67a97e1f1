import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Link } from "react-router-dom"
import type { AdminPermit, AdminPermits } from "../../../contracts/admin"
import { Listing } from "../../components/listing"
import { StateBadge } from "../../components/state-badge"
import { useWords } from "../../lib/use-words"

/** All permits, those that end first at the top, to read. */
const PermitsPage = () => {
  const { t, text, day } = useWords()
  return (
    <Listing<AdminPermits, AdminPermit>
      title={t("permits.title")}
      empty={t("permits.empty")}
      path="/admin/permits"
      rows={(answer) => answer.permits}
      columns={[
        { title: t("permits.member"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/members/${row.member.id}`}><bdi>{text(row.member.name)}</bdi></Link> },
        { title: t("permits.type"), cell: (row) => t(`permits.types.${row.type}`) },
        { title: t("permits.number"), cell: (row) => <bdi dir="ltr">{row.number}</bdi> },
        { title: t("permits.issuer"), cell: (row) => text(row.issuer) },
        { title: t("permits.issued"), cell: (row) => day(row.issued_on) },
        { title: t("permits.expires"), cell: (row) => (row.expires_on ? day(row.expires_on) : t("permits.never")) },
        { title: t("permits.state"), cell: (row) => <StateBadge state={row.state} words={t(`permits.states.${row.state}`)} /> },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "permits.title", translationNs: "khooshe", icon: DocumentText })

export default PermitsPage

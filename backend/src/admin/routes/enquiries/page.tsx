import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Link } from "react-router-dom"
import type { AdminEnquiries, AdminEnquiry } from "../../../contracts/admin"
import { Listing } from "../../components/listing"
import { StateBadge } from "../../components/state-badge"
import { useWords } from "../../lib/use-words"

/** Foreign buyers' enquiries, newest first. */
const EnquiriesPage = () => {
  const { t, number, instant } = useWords()
  return (
    <Listing<AdminEnquiries, AdminEnquiry>
      title={t("enquiries.title")}
      empty={t("enquiries.empty")}
      path="/admin/enquiries"
      rows={(answer) => answer.enquiries}
      columns={[
        { title: t("enquiries.reference"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/enquiries/${row.id}`}><bdi dir="ltr">{row.reference}</bdi></Link> },
        { title: t("enquiries.date"), cell: (row) => instant(row.created_at) },
        { title: t("enquiries.company"), cell: (row) => <bdi>{row.company}</bdi> },
        { title: t("enquiries.person"), cell: (row) => <bdi>{row.name}</bdi> },
        { title: t("enquiries.country"), cell: (row) => row.country },
        { title: t("enquiries.from"), cell: (row) => row.consortium },
        { title: t("enquiries.items"), cell: (row) => number(row.items.length) },
        { title: t("enquiries.state"), cell: (row) => <StateBadge state={row.state} words={t(`enquiries.states.${row.state}`)} /> },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "enquiries.title", translationNs: "khooshe", icon: Envelope, rank: 6 })

export default EnquiriesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminRefundDue, AdminRefundDues } from "../../../contracts/admin-pages"
import { KeyListing } from "../../components/key-listing"
import { SumRow } from "../../components/sum-row"
import { useWords } from "../../lib/use-words"

/** What buyers are owed back, the newest first. */
const RefundDuesPage = () => {
  const { t, text, number, toman, instant } = useWords()
  return (
    <KeyListing<AdminRefundDues, AdminRefundDue>
      title={t("dues.title")}
      empty={t("dues.empty")}
      path="/admin/refund-dues"
      rows={(answer) => answer.refund_dues}
      head={(answer) => (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {t("dues.lead")}
          </Text>
          <SumRow label={t("dues.sum")} value={toman(answer.total_rial)} strong />
        </>
      )}
      columns={[
        { title: t("dues.order"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/orders/${row.order_id}`}><bdi dir="ltr">{row.number}</bdi></Link> },
        { title: t("dues.member"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/members/${row.member.id}`}><bdi>{text(row.member.name)}</bdi></Link> },
        { title: t("dues.what"), wraps: true, cell: (row) => (row.line ? `${number(row.line.quantity)} × ${[text(row.line.title), text(row.line.pack)].join(t("common.comma"))}` : t("dues.delivery")) },
        { title: t("dues.amount"), cell: (row) => toman(row.rial) },
        { title: t("dues.reason"), cell: (row) => t(`dues.reasons.${row.reason}`) },
        { title: t("dues.date"), cell: (row) => instant(row.at) },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "dues.title", translationNs: "khooshe", icon: CurrencyDollar, rank: 5 })

export default RefundDuesPage

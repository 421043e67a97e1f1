import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { AdminMemberOrders } from "../../contracts/admin"
import { MemberOrderCard } from "../components/member-order-card"
import { SumRow } from "../components/sum-row"
import { read } from "../lib/client"
import { useWords } from "../lib/use-words"

/** The members' slices of an order, beside Medusa's own sections. */
const OrderMemberOrders = ({ data: order }: { data: { id: string } }) => {
  const { t, toman } = useWords()
  const path = `/admin/orders/${order.id}/member-orders`
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<AdminMemberOrders>(path) })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("memberOrders.title")}</Heading>
        {data?.number && (
          <Text size="small" className="text-ui-fg-subtle">
            <bdi dir="ltr">{data.number}</bdi>
          </Text>
        )}
      </div>
      {isError && <Text className="px-6 py-4">{t("common.failed")}</Text>}
      {!data && !isError && <Text className="px-6 py-4">{t("common.loading")}</Text>}
      {data?.member_orders.length === 0 && <Text className="px-6 py-4">{t("memberOrders.empty")}</Text>}
      {data?.member_orders.map((slice) => (
        <MemberOrderCard key={slice.id} slice={slice} />
      ))}
      {data && (data.member_orders.length > 1 || data.totals.refund_rial > 0) && (
        <div className="bg-ui-bg-subtle px-6 py-4">
          <SumRow label={t("memberOrders.items")} value={toman(data.totals.items_rial)} />
          {data.totals.discount_rial > 0 && <SumRow label={t("memberOrders.discount")} value={toman(-data.totals.discount_rial)} />}
          <SumRow label={t("memberOrders.delivered")} value={toman(data.totals.delivery_rial)} />
          <SumRow label={t("memberOrders.total")} value={toman(data.totals.total_rial)} strong />
          {data.totals.refund_rial > 0 && <SumRow label={t("dues.title")} value={toman(data.totals.refund_rial)} strong />}
        </div>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "khooshe:member-orders" })

export default OrderMemberOrders

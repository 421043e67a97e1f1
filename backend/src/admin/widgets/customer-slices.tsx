import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { AdminSlice, AdminSlices } from "../../contracts/admin-pages"
import { FactRow, Part } from "../components/fact-rows"
import { StateBadge } from "../components/state-badge"
import { read } from "../lib/client"
import { useWords } from "../lib/use-words"

/** Slices under the order that they are of, in the order in which they came. */
function byOrder(slices: readonly AdminSlice[]): { first: AdminSlice; slices: AdminSlice[] }[] {
  const firsts = slices.filter((slice, index) => slices.findIndex((each) => each.order_id === slice.order_id) === index)
  return firsts.map((first) => ({ first, slices: slices.filter((each) => each.order_id === first.order_id) }))
}

/** The newest orders of a buyer, each with where every workshop's slice stands. */
const CustomerSlices = ({ data: customer }: { data: { id: string } }) => {
  const { t, text, dayOf } = useWords()
  const path = "/admin/member-orders"
  const query = { customer: customer.id }
  const { data, isError } = useQuery({ queryKey: [path, query], queryFn: () => read<AdminSlices>(path, query) })
  if (!data) return <Part title={t("customer.title")}><Text size="small" className="px-6 py-4">{t(isError ? "common.failed" : "common.loading")}</Text></Part>
  return (
    <Part title={t("customer.title")} empty={data.slices.length === 0 && t("customer.empty")}>
      {byOrder(data.slices).map(({ first: { order_id, number, placed_at }, slices }) => (
        <FactRow key={order_id} label={<><Link className="text-ui-fg-interactive" to={`/orders/${order_id}`}><bdi dir="ltr">{number}</bdi></Link> <span className="block">{dayOf(placed_at)}</span></>}>
          {slices.map((slice) => (
            <span key={slice.id} className="flex flex-wrap items-center gap-3 py-1">
              <Link className="text-ui-fg-interactive" to={`/members/${slice.member.id}`}><bdi>{text(slice.member.name)}</bdi></Link>
              <StateBadge state={slice.state} words={t(`states.${slice.state}`)} />
            </span>
          ))}
        </FactRow>
      ))}
    </Part>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details.after", id: "khooshe:customer-slices" })

export default CustomerSlices

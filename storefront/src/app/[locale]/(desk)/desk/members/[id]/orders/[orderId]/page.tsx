import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { isAct } from "@/features/desk/acts"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { DoneNote } from "@/features/desk/components/done-note"
import { DueBadge } from "@/features/desk/components/due-badge"
import { NotHere } from "@/features/desk/components/not-here"
import { OrderActs } from "@/features/desk/components/order-acts"
import { OrderBuyer, OrderGoods, OrderHistory } from "@/features/desk/components/order-detail"
import { OrderList } from "@/features/desk/components/order-list"
import { PrintLink } from "@/features/desk/components/print-link"
import { readDeskOrder, readDeskOrders, readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { orderTitle } from "@/features/desk/titles"
import { PartForm } from "@/features/missing/components/part-form"
import { ReportForm } from "@/features/missing/components/report-form"
import { SliceMissing } from "@/features/missing/components/slice-missing"
import { ParcelTracker } from "@/features/order/components/parcel-tracker"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm, type KeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"

type Props = { params: Promise<{ locale: string; id: string; orderId: string }>; searchParams: Promise<Query> }

export const generateMetadata = orderTitle("order")

/** One slice: what goes into the box, to whom, and what it waits for. Beside the list where there is room. */
export default async function DeskOrderPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, orderId } = await params
  const query = await searchParams
  const problem = one(query.problem)
  const asked = one(query.form)
  const form = asked === "missing" || asked === "part" ? asked : null
  const code = isErrorCode(problem) ? problem : null
  const nothingKept: KeptForm = { values: {}, errors: {} }
  const kept = form ? await readKeptForm(form) : problem === "ship" || problem === "hand_over" ? await readKeptForm(problem) : nothingKept
  const read = await unlessOutage(Promise.all([readDeskOrder(locale, id, orderId, deskPaths.order(id, orderId)), readDeskOrders(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.order(id, orderId)} />
  const [order, orders, me] = read
  const grant = memberGrant(me, id)
  if (!order || !orders || !me || !grant) return <NotHere />
  const [t, missing] = await Promise.all([getTranslations("desk"), getTranslations("missing")])
  const done = one(query.done)
  const now = new Date()
  return (
    <DeskShell
      me={me}
      grant={grant}
      current="today"
      waiting={{ today: orders.counts.placed + orders.counts.accepted }}
      side={{ label: t("list"), children: <OrderList page={orders} state={undefined} now={now} open={order.id} /> }}
    >
      <ShopLink className="inline-flex min-h-11 items-center gap-1.5 text-sm text-ink-2 hover:text-ink lg:hidden" href={deskPaths.member(id)}>
        <Icon name="chev" size="sm" flip className="rotate-180" />
        {t("back")}
      </ShopLink>
      <div className="flex flex-wrap items-center justify-between gap-2 pb-3">
        <h1 className="text-xl">
          {t("order")} <bdi dir="ltr">{order.number}</bdi>
        </h1>
        <DueBadge order={order} now={now} />
      </div>
      <div className="grid gap-3">
        {done && isAct(done) && <DoneNote act={done} order={order} member={id} from="order" />}
        {done === "withdrawn" && (
          <Note tone="ok" live>
            {missing("done.withdrawn")}
          </Note>
        )}
        {isErrorCode(problem) && !form && <ErrorNote code={problem} />}
        {order.state !== "cancelled" && (
          <div className="panel pt-3">
            <ParcelTracker parcel={{ ...order, earliest: null, latest: null }} />
          </div>
        )}
        <OrderActs order={order} member={id} kept={kept} undoOffered={done === "pack"} />
        <SliceMissing order={order} member={id} mayReport={grant.acts.includes("report_missing")} />
        {order.actions.includes("report_missing") && <ReportForm order={order} member={id} kept={form === "missing" ? kept : nothingKept} problem={form === "missing" ? code : null} now={now} />}
        {order.actions.includes("send_part") && <PartForm order={order} member={id} kept={form === "part" ? kept : nothingKept} problem={form === "part" ? code : null} />}
        <div className="flex flex-wrap gap-2">
          <PrintLink member={id} order={order.id} sheet="label" />
          <PrintLink member={id} order={order.id} sheet="slip" />
        </div>
        <OrderGoods order={order} />
        <OrderBuyer order={order} />
        <OrderHistory order={order} />
      </div>
    </DeskShell>
  )
}

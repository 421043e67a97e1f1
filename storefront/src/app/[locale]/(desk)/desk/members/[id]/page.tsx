import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Outage } from "@/features/checkout/components/outage"
import { isAct } from "@/features/desk/acts"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { DoneNote } from "@/features/desk/components/done-note"
import { NotHere } from "@/features/desk/components/not-here"
import { NumberSearch } from "@/features/desk/components/number-search"
import { DeskHead, OrderList } from "@/features/desk/components/order-list"
import { isDeskState, StateFilter } from "@/features/desk/components/state-filter"
import { readDeskOrder, readDeskOrders, readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import type { Locale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId, localPath } from "@/shared/paths"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("today")

/** Today at a member's desk: what to pack, by deadline. */
export default async function MemberDeskPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const asked = one(query.state)
  const state = isDeskState(asked) ? asked : undefined
  const after = one(query.after)
  const number = one(query.number)?.slice(0, 40)
  const read = await unlessOutage(Promise.all([readDeskOrders(locale, id, { state, after, number }), readMe(), readDone(locale, id, query)]))
  if (read === outage) return <Outage path={deskPaths.member(id)} />
  const [orders, me, done] = read
  const grant = memberGrant(me, id)
  if (!orders || !me || !grant) return <NotHere />
  // who reads a number out, or scans a label, means that parcel
  const [only, ...others] = number ? orders.orders : []
  if (only && others.length === 0) redirect(localPath(locale, deskPaths.order(id, only.id)))
  const t = await getTranslations("desk")
  const now = new Date()
  return (
    <DeskShell me={me} grant={grant} current="today" waiting={{ today: orders.counts.placed + orders.counts.accepted }}>
      <DeskHead page={orders} now={now} />
      <NumberSearch member={id} number={number} />
      <StateFilter page={orders} current={state ?? "all"} />
      {done && (
        <div className="pb-3">
          <DoneNote {...done} member={id} from="list" />
        </div>
      )}
      {number && orders.orders.length === 0 ? <p className="panel p-5 text-ink-2">{t("noNumber", { number })}</p> : <OrderList page={orders} state={state} after={after} now={now} />}
    </DeskShell>
  )
}

/** The slice that was just acted on, as it stands now; an address that tells of another is ignored. */
async function readDone(locale: Locale, member: string, query: Query) {
  const act = one(query.done)
  const id = one(query.order)
  if (!act || !isAct(act) || !id || !isId(id)) return null
  const order = await readDeskOrder(locale, member, id, deskPaths.order(member, id))
  return order && { act, order }
}

import type { ClusterToday } from "../../../contracts/desk-today"
import type { PermitType } from "../../../contracts/permit"
import type { DeskAct } from "../../../modules/desk/rules"
import { followUpKey, type FollowUp } from "../../../modules/notice/rules"
import { askedOccasion } from "../../../modules/permit/reminders"
import { permitTypes } from "../../../modules/permit/types"
import { rowsOf, type Database } from "../../../shared/database"
import { daysBetween, tehranDay } from "../../../shared/tehran"
import { isLapsing, isLate, lapseBy, packGaps } from "../../notice/read/follow-up"
import { readWeeklySales } from "./weekly-sales"

/** Rows of one kind of work on the page; its count says how many there are. */
const shown = 8

type Row<K extends "permits" | "applications" | "listings" | "members" | "late"> = NonNullable<ClusterToday[K]>["rows"][number]
type Counted = { total: number }

const total = "count(*) over ()::int as total"
const member = "jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name) as member"
/** Whether something was followed up today. Kinds are code; the id is a column. */
const saidToday = (about: FollowUp, id: string) => `exists (select 1 from notice n where n.unique_key = concat('${followUpKey(about, "', " + id + ", '", "', :today::text)")} and n.deleted_at is null)`

/** Papers that lapse within 30 days or have lapsed, the first to lapse first. */
const lapsing = `
select p.id, p.type, p.expires_on, ${member}, ${total}, case when p.expires_on < :today then ${saidToday("permit", "p.id")}
    else exists (select 1 from permit_reminder r where r.permit_id = p.id and r.occasion = :asked and r.deleted_at is null) end as said_today
from permit p join member m on m.id = p.member_id
where m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null and ${isLapsing} order by p.expires_on, p.id limit ${shown}`

/** Workshops that wait to be admitted: those that wait for the agent first, then those that have to send a paper. */
const applicants = `
select a.id, jsonb_build_object('fa', a.name_fa, 'en', coalesce(nullif(a.name_en, ''), a.name_fa)) as name, a.city, a.state, to_json(a.moved_at) #>> '{}' as at, ${total} from application a
where a.cluster_id = :cluster_id and a.state in ('submitted', 'papers_asked') and a.submitted_at is not null and a.deleted_at is null order by a.state desc, a.moved_at, a.id limit ${shown}`

/** Goods that wait for the agent's word, the longest first. */
const waiting = `
select d.id, d.title, to_json(d.submitted_at) #>> '{}' as submitted_at, d.change = 'in_review' as change, ${member}, ${total} from listing_draft d join member m on m.id = d.member_id
where m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null and (d.state = 'in_review' or d.change = 'in_review') and d.deleted_at is null order by d.submitted_at, d.id limit ${shown}`

/** Active members that list nothing that can be bought: no pack, or packs without a price. */
const gaps = `
select ${member}, ${total}, coalesce(g.packs, 0) as packs, coalesce(g.unpriced, 0) as unpriced, ${saidToday("no_packs", "m.id")} as said_packs, ${saidToday("no_price", "m.id")} as said_price
from member m left join (${packGaps}) g on g.member_id = m.id
where m.cluster_id = :cluster_id and m.status = 'active' and m.deleted_at is null and (g.member_id is null or g.unpriced > 0) order by coalesce(g.packs, 0), m.rank, m.handle limit ${shown}`

/** Slices that should have left, the latest first. Of the buyer no more than the city. */
const late = `
select o.id, o.number, o.due_on, o.method, ${member}, ${total}, ${saidToday("late_order", "o.id")} as said_today,
  (select coalesce(sum(l.quantity), 0)::int from member_order_line l where l.member_order_id = o.id and l.deleted_at is null) as packs,
  case when o.method = 'pickup' then null else (select a.city from "order" d join order_address a on a.id = d.shipping_address_id where d.id = o.order_id) end as city
from member_order o join member m on m.id = o.member_id where m.cluster_id = :cluster_id and m.deleted_at is null and ${isLate} order by o.due_on, o.id limit ${shown}`

type Work = {
  lapsing: (Counted & Omit<Row<"permits">, "title" | "state"> & { type: PermitType })[] | null
  applicants: (Counted & Row<"applications">)[] | null
  waiting: (Counted & Row<"listings">)[] | null
  late: (Counted & Omit<Row<"late">, "days"> & { due_on: string })[] | null
}
type Gap = Counted & Omit<Row<"members">, "said_today"> & { said_packs: boolean; said_price: boolean }

const work = <From extends Counted, To>(rows: readonly From[] | null, told: (row: Omit<From, "total">) => To) =>
  rows && { count: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => told(row)) }

/** A cluster's day as who asks may see it. At most five statements: the short lists in one. */
export async function readClusterToday(database: Database, cluster_id: string, acts: readonly DeskAct[], now = new Date()): Promise<ClusterToday> {
  const today = tehranDay(now)
  const ifMay = (act: DeskAct, list: string) => (acts.includes(act) ? `coalesce((select jsonb_agg(to_jsonb(x)) from (${list}) x), '[]')` : "null::jsonb")
  const asked = { cluster_id, today, asked: askedOccasion(today), lapse_by: lapseBy(today) }
  const [[lists], members, sales] = await Promise.all([
    rowsOf<Work>(database, `select ${ifMay("check_permits", lapsing)} as lapsing, ${ifMay("decide_applications", applicants)} as applicants, ${ifMay("review_listings", waiting)} as waiting, ${ifMay("change_members", late)} as late`, asked),
    acts.includes("see_members") ? rowsOf<Gap>(database, gaps, { cluster_id, today }) : null,
    acts.includes("see_cluster_figures") ? readWeeklySales(database, cluster_id, today) : null,
  ])
  return {
    today,
    permits: work(lists?.lapsing ?? null, ({ type, ...row }) => ({ ...row, title: permitTypes[type].title, state: row.expires_on < today ? "expired" : "expiring" })),
    applications: work(lists?.applicants ?? null, (row) => row),
    listings: work(lists?.waiting ?? null, (row) => row),
    members: work(members, ({ said_packs, said_price, ...row }) => ({ ...row, said_today: row.packs === 0 ? said_packs : said_price })),
    late: work(lists?.late ?? null, ({ due_on, ...row }) => ({ ...row, days: daysBetween(due_on, today) })),
    sales,
  }
}

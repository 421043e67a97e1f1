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

const member = "jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name) as member, count(*) over ()::int as total"
/** Whether something was followed up today. Kinds are code; the id is a column. */
const saidToday = (about: FollowUp, id: string) => `exists (select 1 from notice n where n.unique_key = concat('${followUpKey(about, "', " + id + ", '", "', :today::text)")} and n.deleted_at is null) as said_today`

/** Papers that lapse within 30 days or have lapsed, the first to lapse first. */
async function readLapsing(database: Database, cluster_id: string, today: string): Promise<ClusterToday["permits"]> {
  const rows = await rowsOf<Counted & Omit<Row<"permits">, "title" | "state"> & { type: PermitType }>(
    database,
    `select p.id, p.type, p.expires_on, ${member},
       case when p.expires_on < :today then ${saidToday("permit", "p.id").replace(" as said_today", "")}
         else exists (select 1 from permit_reminder r where r.permit_id = p.id and r.occasion = :asked and r.deleted_at is null) end as said_today
     from permit p join member m on m.id = p.member_id
     where m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null and ${isLapsing} order by p.expires_on, p.id limit ${shown}`,
    { cluster_id, today, asked: askedOccasion(today), lapse_by: lapseBy(today) },
  )
  return { count: rows[0]?.total ?? 0, rows: rows.map(({ total: _, type, ...row }) => ({ ...row, title: permitTypes[type].title, state: row.expires_on < today ? "expired" : "expiring" })) }
}

/** Workshops that wait to be admitted: those that wait for the agent first, then those that have to send a paper. */
async function readApplicants(database: Database, cluster_id: string): Promise<ClusterToday["applications"]> {
  const rows = await rowsOf<Counted & Row<"applications">>(
    database,
    `select a.id, jsonb_build_object('fa', a.name_fa, 'en', coalesce(nullif(a.name_en, ''), a.name_fa)) as name, a.city, a.state, to_json(a.moved_at) #>> '{}' as at, count(*) over ()::int as total from application a
     where a.cluster_id = :cluster_id and a.state in ('submitted', 'papers_asked') and a.submitted_at is not null and a.deleted_at is null order by a.state desc, a.moved_at, a.id limit ${shown}`,
    { cluster_id },
  )
  return { count: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) }
}

/** Goods that wait for the agent's word, the longest first. */
async function readWaiting(database: Database, cluster_id: string): Promise<ClusterToday["listings"]> {
  const rows = await rowsOf<Counted & Row<"listings">>(
    database,
    `select d.id, d.title, to_json(d.submitted_at) #>> '{}' as submitted_at, d.change = 'in_review' as change, ${member} from listing_draft d join member m on m.id = d.member_id
     where m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null and (d.state = 'in_review' or d.change = 'in_review') and d.deleted_at is null order by d.submitted_at, d.id limit ${shown}`,
    { cluster_id },
  )
  return { count: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) }
}

/** Active members that list nothing that can be bought: no pack, or packs without a price. */
async function readGaps(database: Database, cluster_id: string, today: string): Promise<ClusterToday["members"]> {
  const rows = await rowsOf<Counted & Omit<Row<"members">, "said_today"> & { said_packs: boolean; said_price: boolean }>(
    database,
    `select ${member}, g.packs, g.unpriced, ${saidToday("no_packs", "m.id").replace("said_today", "said_packs")}, ${saidToday("no_price", "m.id").replace("said_today", "said_price")}
     from member m join lateral (${packGaps}) g on true
     where m.cluster_id = :cluster_id and m.status = 'active' and m.deleted_at is null and (g.packs = 0 or g.unpriced > 0) order by g.packs, m.rank, m.handle limit ${shown}`,
    { cluster_id, today },
  )
  return { count: rows[0]?.total ?? 0, rows: rows.map(({ total: _, said_packs, said_price, ...row }) => ({ ...row, said_today: row.packs === 0 ? said_packs : said_price })) }
}

/** Slices that should have left, the latest first. Of the buyer no more than the city. */
async function readLate(database: Database, cluster_id: string, today: string): Promise<ClusterToday["late"]> {
  const rows = await rowsOf<Counted & Omit<Row<"late">, "days"> & { due_on: string }>(
    database,
    `select o.id, o.number, o.due_on, o.method, ${member}, ${saidToday("late_order", "o.id")},
       (select coalesce(sum(l.quantity), 0)::int from member_order_line l where l.member_order_id = o.id and l.deleted_at is null) as packs,
       case when o.method = 'pickup' then null else (select a.city from "order" d join order_address a on a.id = d.shipping_address_id where d.id = o.order_id) end as city
     from member_order o join member m on m.id = o.member_id where m.cluster_id = :cluster_id and m.deleted_at is null and ${isLate} order by o.due_on, o.id limit ${shown}`,
    { cluster_id, today },
  )
  return { count: rows[0]?.total ?? 0, rows: rows.map(({ total: _, due_on, ...row }) => ({ ...row, days: daysBetween(due_on, today) })) }
}

/** A cluster's day as who asks may see it. At most six statements. */
export async function readClusterToday(database: Database, cluster_id: string, acts: readonly DeskAct[], now = new Date()): Promise<ClusterToday> {
  const today = tehranDay(now)
  const ifMay = async <T>(act: DeskAct, read: () => Promise<T>): Promise<T | null> => (acts.includes(act) ? read() : null)
  const [permits, applications, listings, members, late, sales] = await Promise.all([
    ifMay("check_permits", () => readLapsing(database, cluster_id, today)),
    ifMay("decide_applications", () => readApplicants(database, cluster_id)),
    ifMay("review_listings", () => readWaiting(database, cluster_id)),
    ifMay("see_members", () => readGaps(database, cluster_id, today)),
    ifMay("change_members", () => readLate(database, cluster_id, today)),
    ifMay("see_cluster_figures", () => readWeeklySales(database, cluster_id, today)),
  ])
  return { today, permits, applications, listings, members, late, sales }
}

import type { z } from "zod"
import type { figureBy } from "../../../contracts/desk-figures"
import type { LocalizedText, PriceUnit } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"
import type { Span } from "../../../shared/calendar"
import { localized, type Translations } from "../../../shared/localized"
import { findProvince } from "../../../shared/places"
import { endOfTehranDay, startOfTehranDay } from "../../../shared/tehran"

export type FiguresBy = z.infer<typeof figureBy>

/** A figure with the money that only its member reads; a cluster's question does not even ask the database for it. */
export interface SoldFigure {
  amount: number
  parcels: number
  lines: number
  rial: number
}

export interface FiguresQuestion {
  scope: { kind: "member" | "cluster"; id: string }
  by: FiguresBy
  /** weeks or months beside each other, the oldest first */
  buckets: readonly Span[]
  /** the unit by which most was sold when left out */
  unit: PriceUnit | undefined
  /** rows by name; what is sold less goes together into one more */
  most: number
}

export interface SoldFigures {
  unit: PriceUnit
  units: { unit: PriceUnit; lines: number }[]
  totals: SoldFigure[]
  sum: SoldFigure
  rows: { key: string | null; name: LocalizedText | null; figures: SoldFigure[]; sum: SoldFigure }[]
}

const scopeColumn = { member: "m.member_id", cluster: "m.cluster_id" } as const

/** Paid and not called off; days are Tehran's. */
const sold = (kind: FiguresQuestion["scope"]["kind"]) =>
  `${scopeColumn[kind]} = :scope_id and m.state in ('placed', 'accepted', 'packed', 'shipped', 'delivered') and m.deleted_at is null and m.placed_at >= :since and m.placed_at < :until`

/** What a pack holds today, for lines from before they kept it: looked up for those alone. */
const heldNow = "(select pk.net_amount from pack pk where pk.variant_id = l.variant_id and pk.deleted_at is null)"

/**
 * By what → the key of a line's row, a text of the line that its name needs, and the tables that both need; then the name
 * of a row by its key. Names are looked up once for a row: to carry them along with every line took longer than the sums.
 */
const groupings: Readonly<Record<FiguresBy, { key: string; words: string; join: string; name: string }>> = {
  member: { key: "mb.handle", words: "null::text", join: "join member mb on mb.id = m.member_id", name: "(select mb.name from member mb where mb.handle = cell.key order by mb.deleted_at desc nulls first limit 1)" },
  kind: {
    key: "coalesce(pl.kind_handle, '')",
    words: "null::text",
    // through the variant, which stays when its pack is sold no more
    join: "left join product_variant v on v.id = l.variant_id left join product_label pl on pl.product_id = v.product_id and pl.deleted_at is null",
    name: `(select jsonb_build_object('name', k.name, 'translations', (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = k.id and t.deleted_at is null))
      from product_category k where k.handle = cell.key and k.deleted_at is null)`,
  },
  pack: { key: "l.pack->>'fa'", words: "l.pack->>'en'", join: "", name: "jsonb_build_object('fa', cell.key, 'en', cell.words)" },
  destination: {
    key: "case when m.method = 'pickup' then 'pickup' else coalesce(a.province, '') end",
    words: "null::text",
    join: `join "order" o on o.id = m.order_id left join order_address a on a.id = o.shipping_address_id`,
    name: "null::jsonb",
  },
}

const cells = ({ scope, by }: FiguresQuestion) => `
with sold as (
  select m.id, width_bucket(m.placed_at, :starts::timestamptz[]) as bucket, ${groupings[by].key} as key, ${groupings[by].words} as words, l.quantity * coalesce(l.net_amount, ${heldNow}, 0)::numeric as amount, l.total_rial
  from member_order m join member_order_line l on l.member_order_id = m.id and l.unit = :unit and l.quantity > 0 and l.deleted_at is null ${groupings[by].join}
  where ${sold(scope.kind)}
), ranked as (
  select key, row_number() over (order by sum(amount) desc, key) <= :most as named from sold group by key
), told as (
  select sold.id, sold.bucket, sold.words, sold.amount, sold.total_rial, ranked.named, case when ranked.named then sold.key end as key from sold join ranked using (key)
), cell as (
  select grouping(bucket) = 1 as all_time, grouping(named, key) > 0 as all_rows, bucket, named, key, min(words) as words,
    count(distinct id)::int as parcels, count(*)::int as lines, sum(amount)::float8 as amount, ${scope.kind === "member" ? "sum(total_rial)::float8" : "0::float8"} as rial
  from told group by grouping sets ((bucket, named, key), (bucket), (named, key), ())
)
select all_time, all_rows, bucket, named, key, parcels, lines, amount, rial, case when all_time and named then ${groupings[by].name} end as name from cell`

const units = (kind: FiguresQuestion["scope"]["kind"]) => `
select l.unit, count(*)::int as lines from member_order m join member_order_line l on l.member_order_id = m.id and l.quantity > 0 and l.deleted_at is null
where ${sold(kind)} group by l.unit order by lines desc, l.unit`

const members = `select handle, name from member where cluster_id = :scope_id and status <> 'ended' and deleted_at is null order by handle limit :most`

type Cell = SoldFigure & { all_time: boolean; all_rows: boolean; bucket: number | null; named: boolean | null; key: string | null; name: unknown }

const zero: SoldFigure = { amount: 0, parcels: 0, lines: 0, rial: 0 }
const figureIn = ({ amount, parcels, lines, rial }: SoldFigure): SoldFigure => ({ amount, parcels, lines, rial })

/**
 * What was sold in weeks or months, by what it is asked by, in two statements. Sums are PostgreSQL's own, of whole grams
 * and rials.
 */
export async function readSold(database: Database, question: FiguresQuestion): Promise<SoldFigures> {
  const { scope, by, buckets, most } = question
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (!first || !last) throw new RangeError("a time without buckets")
  const time = { scope_id: scope.id, since: startOfTehranDay(first.from), until: endOfTehranDay(last.to) }
  const sold_by = await rowsOf<{ unit: PriceUnit; lines: number }>(database, units(scope.kind), time)
  const unit = question.unit ?? sold_by[0]?.unit ?? "kg"
  const starts = buckets.map(({ from }) => startOfTehranDay(from).toISOString())
  const found = await rowsOf<Cell>(database, cells(question), { ...time, starts, unit, most })

  const series = (own: readonly Cell[]) => buckets.map((_, index) => figureIn(own.find((cell) => cell.bucket === index + 1) ?? zero))
  return {
    unit,
    units: sold_by,
    totals: series(found.filter((cell) => !cell.all_time && cell.all_rows)),
    sum: figureIn(found.find((cell) => cell.all_time && cell.all_rows) ?? zero),
    rows: found
      .filter((cell) => cell.all_time && !cell.all_rows)
      .sort((a, b) => Number(b.named) - Number(a.named) || b.amount - a.amount || (a.key ?? "").localeCompare(b.key ?? ""))
      .map((cell) => ({
        key: cell.key,
        name: cell.key === null ? null : nameOf(by, cell.key, cell.name),
        figures: series(found.filter((each) => !each.all_time && !each.all_rows && each.key === cell.key)),
        sum: figureIn(cell),
      })),
  }
}

/** The same, and by member those who sold nothing beside them: in one statement more. */
export async function readFigures(database: Database, question: FiguresQuestion): Promise<SoldFigures> {
  const { scope, by, buckets, most } = question
  const [sold, all] = await Promise.all([
    readSold(database, question),
    by === "member" ? rowsOf<{ handle: string; name: LocalizedText }>(database, members, { scope_id: scope.id, most }) : [],
  ])
  const idle = all.filter(({ handle }) => !sold.rows.some((row) => row.key === handle)).slice(0, Math.max(0, most - sold.rows.length))
  return { ...sold, rows: [...sold.rows, ...idle.map(({ handle, name }) => ({ key: handle, name, figures: buckets.map(() => zero), sum: zero }))] }
}

/** Words of a row; null for a pick-up or a province that nobody knows, which readers name themselves. */
function nameOf(by: FiguresBy, key: string, name: unknown): LocalizedText | null {
  if (by === "destination") {
    const province = findProvince(key)
    return province ? { fa: province.fa, en: province.en } : null
  }
  if (by === "kind") {
    const kind = name as { name: string; translations: Translations } | null
    return kind && localized(kind.name, kind.translations, "name")
  }
  return name as LocalizedText
}

import type { DeskPrices, PriceFilter, PricedGood } from "../../../contracts/desk-prices"
import type { LocalizedText, Picture } from "../../../contracts/shared"
import { neighboursRange, undoUntil } from "../../../modules/packaging/price-change"
import { priceUnitOf, unitPriceRial, type NetUnit } from "../../../modules/packaging/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { ownPriceJoin } from "./own-prices"
import { filterBindings, filterCondition } from "./shift-ground"

/** Goods on a page. */
export const goodsOnPage = 50

type GoodRow = {
  product_id: string
  handle: string
  title: string
  translations: Translations
  kind: string
  picture: Picture | null
  packs: { variant_id: string; name: LocalizedText; content: LocalizedText; net_amount: number; net_unit: NetUnit; price_rial: number | null; picture: Picture | null }[]
}
type NeighbourRow = { kind: string; unit: string; member_id: string; unit_price_rial: number }

const goods = `
select p.id as product_id, p.handle, p.title, l.kind_handle as kind, s.card->'picture' as picture,
  (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = p.id and t.deleted_at is null) as translations,
  (select jsonb_agg(jsonb_build_object('variant_id', v.id, 'name', pk.name, 'content', pk.content, 'net_amount', pk.net_amount, 'net_unit', pk.net_unit, 'price_rial', pc.amount,
      'picture', (select each->'picture' from jsonb_array_elements(s.card->'packs') each where each->>'variant_id' = v.id)) order by pk.position, v.variant_rank, v.id)
    from pack pk join product_variant v on v.id = pk.variant_id and v.deleted_at is null ${ownPriceJoin}
    where pk.product_id = p.id and pk.member_id = :member_id and pk.deleted_at is null) as packs
from product_label l
join product p on p.id = l.product_id and p.deleted_at is null
left join listing s on s.product_id = p.id and s.deleted_at is null
where l.member_id = :member_id and l.deleted_at is null and (:after::text is null or p.handle > :after) and ${filterCondition}
  and exists (select 1 from pack pk join product_variant v on v.id = pk.variant_id and v.deleted_at is null where pk.product_id = p.id and pk.member_id = :member_id and pk.deleted_at is null)
order by p.handle limit ${goodsOnPage + 1}`

/** What others ask, as the shop shows it: only what can be bought now. */
const neighbours = `
select s.kind_handle as kind, s.card->>'unit' as unit, s.member_id, (pack->>'unit_price_rial')::float8 as unit_price_rial
from listing s cross join lateral jsonb_array_elements(s.card->'packs') pack
where s.kind_handle = any(:kinds) and s.member_id <> :member_id and s.for_sale and s.deleted_at is null and pack->>'unit_price_rial' is not null`

/** What other members ask for these kinds, pack by pack. One statement, none for no kinds. */
export async function readNeighbours(database: Database, member_id: string, kinds: readonly string[]): Promise<NeighbourRow[]> {
  return kinds.length === 0 ? [] : rowsOf<NeighbourRow>(database, neighbours, { member_id, kinds: [...kinds] })
}

/** Changes that somebody may still want to do something about: to take back, to wait for, to be told of. */
const open = `
select c.id, c.state, c.due_on as "on", jsonb_array_length(c.changes) as packs, coalesce(cardinality(c.conflicts), 0) as conflicts, to_json(coalesce(c.applied_at, c.created_at)) #>> '{}' as at,
  coalesce(nullif(u.name, ''), u.mobile) as by, c.state = 'applied' and c.undone_at is null and c.undoes is null and coalesce(c.applied_at, c.created_at) > :since as undoable
from price_change c left join desk_user u on u.id = c.actor
where c.member_id = :member_id and c.deleted_at is null and (c.state = 'planned' or (c.state = 'applied' and c.created_at > :since) or (c.state = 'applied' and c.applied_at > :week and (c.due_on is not null or c.applied_at > :since)))
order by c.due_on, coalesce(c.applied_at, c.created_at) desc limit 200`
type OpenRow = { id: string; state: "planned" | "applied"; on: string | null; packs: number; conflicts: number; at: string; by: string | null; undoable: boolean }

const kinds = `
select k.handle, k.name, (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = k.id and t.deleted_at is null) as translations,
  count(v.id)::int as packs, count(v.id) filter (where ${filterCondition})::int as matching
from product_label l join product p on p.id = l.product_id and p.deleted_at is null join product_category k on k.handle = l.kind_handle and k.deleted_at is null
join pack pk on pk.product_id = p.id and pk.member_id = :member_id and pk.deleted_at is null join product_variant v on v.id = pk.variant_id and v.deleted_at is null
where l.member_id = :member_id and l.deleted_at is null group by k.id, k.handle, k.name order by k.handle`

const week_ms = 7 * 86_400_000

/**
 * A member's goods with their prices, unit prices and what neighbours ask, in four statements.
 * @param after handle of the good to go on from
 */
export async function readDeskPrices(database: Database, member_id: string, after: string | null, filter: PriceFilter = {}, now = new Date()): Promise<DeskPrices> {
  const bound = { member_id, ...filterBindings(filter) }
  const [rows, changes, groups] = await Promise.all([
    rowsOf<GoodRow>(database, goods, { ...bound, after }),
    rowsOf<OpenRow>(database, open, { member_id, since: new Date(2 * now.getTime() - undoUntil(now).getTime()), week: new Date(now.getTime() - week_ms) }),
    rowsOf<{ handle: string; name: string; translations: Translations; packs: number; matching: number }>(database, kinds, bound),
  ])
  const shown = rows.slice(0, goodsOnPage)
  const others = await readNeighbours(database, member_id, [...new Set(shown.map((row) => row.kind))])
  const newest = (list: readonly OpenRow[]) => [...list].sort((a, b) => b.at.localeCompare(a.at))[0]
  const last = newest(changes.filter(({ undoable }) => undoable))
  const published = newest(changes.filter(({ state, on }) => state === "applied" && on !== null))
  return {
    goods: shown.map((row) => goodOf(row, others)),
    next: rows.length > goodsOnPage ? (shown.at(-1)?.handle ?? null) : null,
    packs: groups.reduce((all, { matching }) => all + matching, 0),
    kinds: groups.map(({ handle, name, translations, packs }) => ({ handle, name: localized(name, translations, "name"), packs })),
    undoable: last ? { id: last.id, packs: last.packs, at: last.at, until: undoUntil(new Date(last.at)).toISOString() } : null,
    planned: changes.flatMap(({ id, state, on, packs, by, at }) => (state === "planned" && on !== null ? [{ id, on, packs, by, at }] : [])),
    published: published?.on ? { on: published.on, packs: published.packs, conflicts: published.conflicts } : null,
  }
}

function goodOf({ kind, title, translations, packs, ...row }: GoodRow, others: readonly NeighbourRow[]): PricedGood {
  const unit = priceUnitOf(packs[0]?.net_unit ?? "piece")
  return {
    ...row,
    title: localized(title, translations, "title"),
    unit,
    range: neighboursRange(others.filter((other) => other.kind === kind && other.unit === unit)),
    packs: packs.map((pack) => ({ ...pack, unit_price_rial: pack.price_rial === null ? null : unitPriceRial(pack.price_rial, pack.net_amount, pack.net_unit) })),
  }
}

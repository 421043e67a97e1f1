import type { LocalizedText, OpeningHours, Picture } from "../../../contracts/shared"
import type { DeliveryMethod } from "../../../contracts/cart"
import { rowsOf, type Database } from "../../../shared/database"
import type { PermitFacts, PermitHolder } from "../../../modules/permit/rules"
import type { Trade } from "../../../modules/permit/requirements"
import type { NetUnit } from "../../../modules/packaging/rules"
import { soldPackWords } from "../../packaging/sold-pack-words"

/** A seller as buying needs to know it. */
export type Seller = PermitHolder & {
  handle: string
  name: LocalizedText
  town: LocalizedText
  province_code: string
  city: string
  cluster_id: string
  cluster_handle: string
  cluster_name: LocalizedText
  vat_registered: boolean
  delivery_methods: DeliveryMethod[]
  lead_days: number
  shipping_profile_id: string | null
  stock_location_id: string | null
  pickup_address: LocalizedText | null
  pickup_hours: OpeningHours | null
  pickup_ready_minutes: number
  closures: { from: string; to: string }[]
}

/** One pack as buying needs to know it: all that the rules read, live. */
export type Goods = {
  variant_id: string
  product_id: string
  product_handle: string
  /** in the shop, and its pack is not switched off */
  published: boolean
  title: LocalizedText
  /** with what it holds */
  pack_name: LocalizedText
  picture: Picture | null
  trade: Trade
  kind: string
  net_amount: number
  net_unit: NetUnit
  gross_gram: number | null
  sides_mm: [number, number, number] | null
  lead_days: number | null
  /** what one pack takes out of stock; empty when its stock is not kept */
  parts: { inventory_item_id: string; amount: number }[]
  seller: Seller
  maker: PermitHolder | null
}

type Row = Omit<Goods, "seller" | "maker" | "sides_mm" | "parts"> & {
  length: number | null
  width: number | null
  height: number | null
  tracked: boolean
  parts: Goods["parts"] | null
  seller: Omit<Seller, "closures" | "cluster_handle" | "cluster_name"> & { closures: Seller["closures"] | null }
  cluster_handle: string
  cluster_name: LocalizedText
  maker: PermitHolder | null
}

const query = `
select p.variant_id, p.product_id, pr.handle as product_handle,
  pr.status = 'published' and pr.deleted_at is null and v.deleted_at is null and p.on_sale as published,
  coalesce(ls.card->'title', jsonb_build_object('fa', pr.title, 'en', pr.title)) as title,
  ${soldPackWords("p")} as pack_name, ls.card->'picture' as picture, l.trade, l.kind_handle as kind,
  p.net_amount, p.net_unit, v.weight as gross_gram, v.length, v.width, v.height,
  v.manage_inventory and not v.allow_backorder as tracked, l.lead_days,
  (select jsonb_agg(jsonb_build_object('inventory_item_id', k.inventory_item_id, 'amount', k.required_quantity) order by k.inventory_item_id)
     from product_variant_inventory_item k where k.variant_id = p.variant_id and k.deleted_at is null) as parts,
  to_jsonb(m) || jsonb_build_object('closures', (select jsonb_agg(jsonb_build_object('from', mc."from", 'to', mc."to")) from member_closure mc where mc.member_id = m.id and mc.deleted_at is null)) as seller,
  c.handle as cluster_handle, c.name as cluster_name,
  case when mk.id is null then null else jsonb_build_object('id', mk.id, 'kind', mk.kind, 'activity', mk.activity, 'status', mk.status) end as maker
from pack p
join product_variant v on v.id = p.variant_id
join product pr on pr.id = p.product_id
join product_label l on l.product_id = p.product_id and l.deleted_at is null
join member m on m.id = p.member_id and m.deleted_at is null
join cluster c on c.id = m.cluster_id
left join member mk on mk.id = l.maker_id and mk.deleted_at is null
left join listing ls on ls.product_id = p.product_id and ls.deleted_at is null
where p.deleted_at is null and p.variant_id = any(:ids)`

/** @returns what is known of each variant, by variant id; variants that are no packs of ours are left out */
export async function readGoods(database: Database, variantIds: readonly string[]): Promise<Map<string, Goods>> {
  if (!variantIds.length) return new Map()
  const rows = await rowsOf<Row>(database, query, { ids: [...new Set(variantIds)] })
  return new Map(
    rows.map(({ length, width, height, tracked, parts, cluster_handle, cluster_name, seller, ...rest }) => [
      rest.variant_id,
      {
        ...rest,
        sides_mm: length && width && height ? [length, width, height] : null,
        parts: tracked ? (parts ?? []) : [],
        seller: { ...seller, closures: seller.closures ?? [], cluster_handle, cluster_name },
      },
    ]),
  )
}

/** A permit as buying needs to know it, with the number that a sold line remembers. */
export type CartPermit = PermitFacts & { number: string }

/** @returns the permits of the members named */
export async function readPermits(database: Database, memberIds: readonly string[]): Promise<CartPermit[]> {
  if (!memberIds.length) return []
  return rowsOf<CartPermit>(
    database,
    `select id, member_id, type, number, issued_on, expires_on, covers, verified_at, rejected_at, revoked_at from permit where deleted_at is null and member_id = any(:ids)`,
    { ids: [...new Set(memberIds)] },
  )
}

/** Stock of inventory items, summed over the towns that keep them. */
export async function readStock(database: Database, itemIds: readonly string[]): Promise<Map<string, { stocked: number; reserved: number }>> {
  if (!itemIds.length) return new Map()
  const rows = await rowsOf<{ inventory_item_id: string; stocked: string; reserved: string }>(
    database,
    `select inventory_item_id, sum(stocked_quantity) as stocked, sum(reserved_quantity) as reserved from inventory_level
     where deleted_at is null and inventory_item_id = any(:ids) group by 1`,
    { ids: [...new Set(itemIds)] },
  )
  return new Map(rows.map((row) => [row.inventory_item_id, { stocked: Number(row.stocked), reserved: Number(row.reserved) }]))
}

import { rowsOf, type Database } from "../../../shared/database"

/** Things whose change may change listings, and how their products are found. Rows that were deleted still tell. */
const queries = {
  product: "select unnest(cast(:ids as text[])) as id",
  variant: "select product_id as id from product_variant where id = any(:ids)",
  price: `select v.product_id as id from price p join product_variant_price_set s on s.price_set_id = p.price_set_id join product_variant v on v.id = s.variant_id where p.id = any(:ids)`,
  inventory_level: `select v.product_id as id from inventory_level l join product_variant_inventory_item k on k.inventory_item_id = l.inventory_item_id
    join product_variant v on v.id = k.variant_id where l.id = any(:ids)`,
  reservation: `select v.product_id as id from reservation_item r join product_variant_inventory_item k on k.inventory_item_id = r.inventory_item_id
    join product_variant v on v.id = k.variant_id where r.id = any(:ids)`,
  order: `select v.product_id as id from order_item o join order_line_item i on i.id = o.item_id join product_variant_inventory_item sold on sold.variant_id = i.variant_id
    join product_variant_inventory_item k on k.inventory_item_id = sold.inventory_item_id join product_variant v on v.id = k.variant_id where o.order_id = any(:ids)`,
  pack: "select product_id as id from pack where id = any(:ids)",
  label: "select product_id as id from product_label where id = any(:ids)",
  kind: "select l.product_id as id from product_category k join product_label l on l.kind_handle = k.handle where k.id = any(:ids)",
  member: "select product_id as id from product_label where member_id = any(:ids) or maker_id = any(:ids)",
  closure: "select l.product_id as id from member_closure c join product_label l on l.member_id = c.member_id where c.id = any(:ids)",
  permit: "select l.product_id as id from permit p join product_label l on p.member_id in (l.member_id, l.maker_id) where p.id = any(:ids)",
  cluster: "select l.product_id as id from member m join product_label l on l.member_id = m.id where m.cluster_id = any(:ids)",
  translation: `select coalesce(p.id, v.product_id, l.product_id) as id from translation t left join product p on p.id = t.reference_id
    left join product_variant v on v.id = t.reference_id left join product_category k on k.id = t.reference_id left join product_label l on l.kind_handle = k.handle
    where t.id = any(:ids) and coalesce(p.id, v.product_id, l.product_id) is not null`,
} as const

/** A cluster's stage and its news are in no listing, but on the pages of the registry and the cluster. */
export type ListingSourceKind = keyof typeof queries | "stage" | "announcement"

/** Ids of products whose listings read any of these rows. */
export async function affectedProducts(database: Database, kind: ListingSourceKind, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0 || kind === "stage" || kind === "announcement") return []
  const rows = await rowsOf<{ id: string }>(database, queries[kind], { ids: [...ids] })
  return [...new Set(rows.map((row) => row.id))]
}

/** Every product that is listed or should be. */
export async function allProducts(database: Database): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(database, "select product_id as id from product_label where deleted_at is null union select product_id from listing")
  return rows.map((row) => row.id)
}

/** Products whose listing the clock has changed by now. */
export async function lapsedProducts(database: Database, now: Date): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(database, "select product_id as id from listing where changes_at <= :now and deleted_at is null", { now })
  return rows.map((row) => row.id)
}

const pages = {
  cluster: "select handle as cluster, null as member from cluster where id = any(:ids)",
  stage: "select c.handle as cluster, null as member from cluster_stage s join cluster c on c.id = s.cluster_id where s.id = any(:ids)",
  announcement: "select c.handle as cluster, null as member from cluster_announcement a join cluster c on c.id = a.cluster_id where a.id = any(:ids)",
  member: "select c.handle as cluster, m.handle as member from member m join cluster c on c.id = m.cluster_id where m.id = any(:ids)",
  closure: "select c.handle as cluster, m.handle as member from member_closure x join member m on m.id = x.member_id join cluster c on c.id = m.cluster_id where x.id = any(:ids)",
  permit: "select c.handle as cluster, m.handle as member from permit p join member m on m.id = p.member_id join cluster c on c.id = m.cluster_id where p.id = any(:ids)",
} as const

/** The shop's tags that show these rows by themselves, without any goods: a member's permits, a cluster's story. */
export async function tagsOfRows(database: Database, kind: ListingSourceKind, ids: readonly string[]): Promise<string[]> {
  if (!(kind in pages) || ids.length === 0) return []
  const rows = await rowsOf<{ cluster: string; member: string | null }>(database, pages[kind as keyof typeof pages], { ids: [...ids] })
  const own = rows.flatMap(({ cluster, member }) => [`cluster:${cluster}`, `showcase:${cluster}`, ...(member ? [`member:${member}`] : [])])
  const shared = rows.length === 0 ? [] : kind === "cluster" || kind === "stage" ? ["home", "registry", "frame"] : kind === "member" ? ["home", "registry"] : kind === "announcement" ? ["home"] : []
  return [...new Set([...shared, ...own])]
}

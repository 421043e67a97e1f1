import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { databaseOf, rowsOf } from "../../../backend/src/shared/database"
import { permitState, type PermitFacts } from "../../../backend/src/modules/permit/rules"
import type { Container } from "../support/container"

/** What is in a shop, counted for one cluster. */
export type ClusterCount = {
  cluster: string
  members: number
  /** by state, for members without any paper too */
  permits: Record<string, number>
  kinds: number
  goods: number
  packs: number
  /** packs that draw several units or several items of stock */
  kits: number
  /** goods whose title and description are there in Persian and in English */
  bilingual: number
  /** goods with a first picture; pictures whose master is there; different drawings among them; different first ones */
  pictured: number
  masters: number
  drawings: number
  heroes: number
}

type Row = Pick<ClusterCount, "cluster" | "members" | "kinds" | "goods" | "packs" | "kits" | "bilingual"> & { pictures: string[]; first: string[]; permits: PermitFacts[]; member_ids: string[] }

const query = `
with goods as (
  select l.product_id, l.member_id, l.kind_handle, l.pictures, p.title, p.description, t.translations as english
  from product_label l
  join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
  left join translation t on t.reference_id = p.id and t.locale_code = 'en-US' and t.deleted_at is null
  where l.deleted_at is null
), packs as (
  select k.member_id, count(i.id) as items, coalesce(max(i.required_quantity), 0) as most
  from pack k left join product_variant_inventory_item i on i.variant_id = k.variant_id and i.deleted_at is null
  where k.deleted_at is null group by k.id, k.member_id
)
select c.handle as cluster, array_agg(m.id) as member_ids, count(*)::int as members,
  (select count(distinct g.kind_handle)::int from goods g where g.member_id = any(array_agg(m.id))) as kinds,
  (select count(*)::int from goods g where g.member_id = any(array_agg(m.id))) as goods,
  (select count(*)::int from packs k where k.member_id = any(array_agg(m.id))) as packs,
  (select count(*)::int from packs k where k.member_id = any(array_agg(m.id)) and (k.items > 1 or k.most > 1)) as kits,
  (select count(*)::int from goods g where g.member_id = any(array_agg(m.id)) and g.title ~ '[آ-ی]' and g.description ~ '[آ-ی]'
     and g.english->>'title' ~ '[A-Za-z]' and g.english->>'description' ~ '[A-Za-z]') as bilingual,
  (select coalesce(jsonb_agg(each->>'key'), '[]') from goods g, jsonb_array_elements(g.pictures) as each where g.member_id = any(array_agg(m.id))) as pictures,
  (select coalesce(jsonb_agg(g.pictures->0->>'key') filter (where jsonb_array_length(g.pictures) > 0), '[]') from goods g where g.member_id = any(array_agg(m.id))) as first,
  (select coalesce(jsonb_agg(to_jsonb(pe)), '[]') from permit pe where pe.member_id = any(array_agg(m.id)) and pe.deleted_at is null) as permits
from member m join cluster c on c.id = m.cluster_id and c.deleted_at is null
where m.deleted_at is null
group by c.handle order by c.handle`

/** Counts what is in the database and in the media store of `home`, per cluster that has members. */
export async function readCounts(container: Container, home: string, now: Date): Promise<ClusterCount[]> {
  const rows = await rowsOf<Row>(databaseOf(container), query, {})
  const counts: ClusterCount[] = []
  for (const { pictures, first, permits, member_ids, ...row } of rows) {
    const hashes = new Map<string, string>()
    for (const key of new Set(pictures)) {
      const master = await readFile(path.join(home, "media", `${key}.svg`)).catch(() => null)
      if (master) hashes.set(key, createHash("sha256").update(master).digest("hex"))
    }
    counts.push({
      ...row,
      permits: statesOf(permits, member_ids, now),
      pictured: first.filter((key) => hashes.has(key)).length,
      masters: hashes.size,
      drawings: new Set(hashes.values()).size,
      heroes: new Set(first.flatMap((key) => hashes.get(key) ?? [])).size,
    })
  }
  return counts
}

function statesOf(permits: PermitFacts[], memberIds: string[], now: Date): Record<string, number> {
  const states = permits.map((permit) => permitState(permit, now))
  const without = memberIds.filter((id) => !permits.some((permit) => permit.member_id === id)).map(() => "none")
  const found: Record<string, number> = {}
  for (const state of [...states, ...without].sort()) found[state] = (found[state] ?? 0) + 1
  return found
}

/** Entries of the registry, and the languages in which each says its name and story. */
export async function readRegistry(container: Container): Promise<{ entries: number; bilingual: number; pictured: number }> {
  const [row] = await rowsOf<{ entries: number; bilingual: number; pictured: number }>(
    databaseOf(container),
    `select count(*)::int as entries,
       count(*) filter (where name->>'fa' <> '' and name->>'en' <> '' and story->>'fa' <> '' and story->>'en' <> '')::int as bilingual,
       count(*) filter (where tile_picture is not null)::int as pictured
     from cluster where deleted_at is null`,
    {},
  )
  return row ?? { entries: 0, bilingual: 0, pictured: 0 }
}

import type { ClusterSummary, StageView } from "../../../contracts/cluster"
import type { LocalizedText } from "../../../contracts/shared"
import { newestStatement } from "../../../modules/cluster/rules"
import { stagesOf, type StageRow } from "./stages"
import { rowsOf, type Database } from "../../../shared/database"
import { pictureOfKey, type PictureSize } from "../../../shared/media"
import { findProvince } from "../../../shared/places"

export type ClusterRow = {
  id: string
  handle: string
  name: LocalizedText
  kind: ClusterSummary["kind"]
  province: string
  town: LocalizedText | null
  story: LocalizedText
  assets: LocalizedText[] | Record<string, LocalizedText>
  units: number | null
  has_shop: boolean
  is_consortium: boolean
  tile_picture: string | null
  hero_picture: string | null
  tile_size: PictureSize | null
  hero_size: PictureSize | null
  /** of news that are pinned, the newest that is shown today */
  announcement: LocalizedText | null
  stages: StageRow[] | null
  member_count: number
  goods: number
  kinds: number
}

/** Pixels of an uploaded picture; null for a drawing of the shop. The column holds its key. */
export const sizeOf = (column: string) => `(select jsonb_build_object('width', i.width, 'height', i.height) from picture i where i.key = ${column} and i.deleted_at is null)`

const query = `
select c.id, c.handle, c.name, c.kind, c.province, c.town, c.story, c.assets, c.units, c.has_shop, c.is_consortium, c.tile_picture, c.hero_picture, ${sizeOf("c.tile_picture")} as tile_size, ${sizeOf("c.hero_picture")} as hero_size,
  (select a.text from cluster_announcement a, (select (now() at time zone 'Asia/Tehran')::date::text as day) today
    where a.cluster_id = c.id and a.pinned and a."from" <= today.day and a."to" >= today.day and a.deleted_at is null order by a."from" desc, a.created_at desc limit 1) as announcement,
  (select jsonb_agg(jsonb_build_object('stage', s.stage, 'note', s.note, 'date', s.date, 'source_file', s.source_file, 'source_outlet', s.source_outlet, 'position', s.position) order by s.position)
    from cluster_stage s where s.cluster_id = c.id and s.deleted_at is null) as stages,
  (select count(*)::int from member m where m.cluster_id = c.id and m.status <> 'ended' and m.deleted_at is null) as member_count,
  coalesce(l.goods, 0) as goods, coalesce(l.kinds, 0) as kinds
from cluster c
left join (select cluster_handle, count(*)::int as goods, count(distinct kind_handle)::int as kinds from listing where deleted_at is null group by 1) l on l.cluster_handle = c.handle
where c.deleted_at is null`

/** Every cluster of the registry, shops first. */
export async function readClusters(database: Database): Promise<ClusterRow[]> {
  return rowsOf<ClusterRow>(database, `${query} order by c.has_shop desc, c.rank, c.handle`)
}

/** One cluster, or null. */
export async function readCluster(database: Database, handle: string): Promise<ClusterRow | null> {
  const [row] = await rowsOf<ClusterRow>(database, `${query} and c.handle = :handle`, { handle })
  return row ?? null
}

/** How a province is called; a handle that the places do not know stands for itself. */
export function provinceOf(handle: string): ClusterSummary["province"] {
  const province = findProvince(handle)
  return { handle, name: province ? { fa: province.fa, en: province.en } : { fa: handle, en: handle } }
}

/** Of a cluster nobody said anything about yet, only that it is proposed, by us. */
const unspoken: StageView = { stage: "proposed", level: 1, note: null, date: null, source: { outlet: { fa: "خوشه", en: "Khooshe" }, date: null, file: "" } }

/** A cluster as a row of the registry. */
export function summaryOf(row: ClusterRow): ClusterSummary {
  const newest = newestStatement(row.stages ?? [])
  return {
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    province: provinceOf(row.province),
    town: row.town,
    stage: stagesOf(newest ? [newest] : [])[0] ?? unspoken,
    units: row.units,
    has_shop: row.has_shop,
    member_count: row.member_count,
    goods: row.goods,
    picture: pictureOfKey(row.tile_picture, row.name, row.tile_size),
  }
}

import type { AdminCluster, AdminClusterPage, AdminClusters } from "../../../contracts/admin-pages"
import type { LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"
import { PROVINCES } from "../../../shared/places"
import { readGrantsOn } from "../../desk/read/grants-on"

type Row = Omit<AdminCluster, "province"> & { province: string; count: number }

const columns = `c.id, c.handle, c.name, c.kind, c.province, c.town, c.units, c.has_shop, c.is_consortium,
  (select count(*)::int from member m where m.cluster_id = c.id and m.status <> 'ended' and m.deleted_at is null) as members,
  (select s.stage from cluster_stage s where s.cluster_id = c.id and s.deleted_at is null order by s.position desc limit 1) as stage`

const provinceOf = (handle: string): LocalizedText => {
  const found = PROVINCES.find((each) => each.handle === handle)
  return found ? { fa: found.fa, en: found.en } : { fa: handle, en: handle }
}

/** A page of clusters in the order of the shop, each with what its last source said. One statement. */
export async function readAdminClusters(database: Database, { limit, offset }: { limit: number; offset: number }): Promise<AdminClusters> {
  const rows = await rowsOf<Row>(database, `select ${columns}, count(*) over ()::int as count from cluster c where c.deleted_at is null order by c.has_shop desc, c.rank, c.handle limit :limit offset :offset`, { limit, offset })
  return { clusters: rows.map(({ count: _, province, ...row }) => ({ ...row, province: provinceOf(province) })), count: rows[0]?.count ?? 0, limit, offset }
}

type PageRow = Row & Pick<AdminClusterPage, "stages" | "own_members">

const page = `select ${columns},
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'stage', s.stage, 'note', s.note, 'date', s.date, 'outlet', s.source_outlet) order by s.position desc)
    from cluster_stage s where s.cluster_id = c.id and s.deleted_at is null), '[]') as stages,
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'town', m.town, 'status', m.status,
      'goods', (select count(*)::int from listing l where l.member_id = m.id and l.deleted_at is null)) order by m.rank, m.handle)
    from member m where m.cluster_id = c.id and m.deleted_at is null), '[]') as own_members
from cluster c where c.id = :id and c.deleted_at is null`

/** A cluster with every statement about it, its people and its members. Null for none such. */
export async function readAdminCluster(database: Database, id: string): Promise<AdminClusterPage | null> {
  const [[row], people] = await Promise.all([rowsOf<PageRow>(database, page, { id }), readGrantsOn(database, "cluster", id)])
  if (!row) return null
  const { province, count: _, ...rest } = row
  return { ...rest, province: provinceOf(province), people }
}

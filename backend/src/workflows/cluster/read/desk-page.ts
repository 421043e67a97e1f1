import type { DeskClusterPage } from "../../../contracts/desk-cluster-page"
import type { LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"
import { pictureOfKey, type PictureSize } from "../../../shared/media"
import { tehranDay } from "../../../shared/tehran"
import { versionOf } from "../../../shared/version-of"
import { readAnnouncements } from "./announcements"
import { sizeOf } from "./clusters"

type Row = { handle: string; name: LocalizedText; story: LocalizedText; hero_picture: string | null; tile_picture: string | null; hero_size: PictureSize | null; tile_size: PictureSize | null }

/** What of a cluster its agent may edit, as one name. */
const versionOfPage = ({ story, hero_picture, tile_picture }: Pick<Row, "story" | "hero_picture" | "tile_picture">) => versionOf({ story, hero_picture, tile_picture })

/** A cluster's page as its agent edits it. Two statements. */
export async function readDeskPage(database: Database, cluster_id: string, now = new Date()): Promise<DeskClusterPage | null> {
  const today = tehranDay(now)
  const [[row], announcements] = await Promise.all([
    rowsOf<Row>(database, `select c.handle, c.name, c.story, c.hero_picture, c.tile_picture, ${sizeOf("c.hero_picture")} as hero_size, ${sizeOf("c.tile_picture")} as tile_size from cluster c where c.id = :cluster_id and c.deleted_at is null`, { cluster_id }),
    readAnnouncements(database, cluster_id, today, false),
  ])
  if (!row) return null
  const shown = (key: string | null, size: PictureSize | null) => {
    const picture = pictureOfKey(key, row.name, size)
    return key && picture ? { key, picture } : null
  }
  const { handle, name, story } = row
  return { version: versionOfPage(row), handle, name, story, hero: shown(row.hero_picture, row.hero_size), tile: shown(row.tile_picture, row.tile_size), today, announcements }
}

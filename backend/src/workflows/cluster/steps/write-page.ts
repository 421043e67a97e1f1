import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClusterPageBody } from "../../../contracts/desk-cluster-page"
import type { LocalizedText } from "../../../contracts/shared"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import type { ClusterModuleService } from "../../../modules/cluster/service"
import { databaseOf, rowsOf } from "../../../shared/database"
import { keptWords } from "../../../shared/kept-words"
import { shopError } from "../../../shared/shop-error"
import { readDeskPage } from "../read/desk-page"

export type PageToWrite = ClusterPageBody & { cluster_id: string; actor: string }

/**
 * Writes what a cluster says of itself.
 * @throws edited_meanwhile when another wrote since; picture_unknown for one that this cluster neither shows nor sent
 */
export const writePageStep = createStep(
  "write-page",
  async ({ cluster_id, version, story, hero, tile }: PageToWrite, { container }) => {
    const database = databaseOf(container)
    const before = await readDeskPage(database, cluster_id)
    if (!before) throw shopError("not_found", `No cluster ${cluster_id}`)
    if (before.version !== version) throw shopError("edited_meanwhile", `${cluster_id} was edited since ${version}`)
    const own = await rowsOf<{ key: string }>(database, "select key from picture where scope_kind = 'cluster' and scope_id = :cluster_id and key = any(:keys) and deleted_at is null", { cluster_id, keys: [hero ?? "", tile ?? ""] })
    const known = [before.hero?.key, before.tile?.key, ...own.map((row) => row.key)]
    for (const [field, key] of [["hero", hero], ["tile", tile]] as const) if (key !== null && !known.includes(key)) throw shopError("picture_unknown", `${cluster_id} has no picture ${key}`, { field })
    const row: { story: LocalizedText; hero_picture: string | null; tile_picture: string | null } = { story: keptWords(story), hero_picture: hero, tile_picture: tile }
    await container.resolve<ClusterModuleService>(CLUSTER_MODULE).updateClusters({ id: cluster_id, ...row, story: { ...row.story } })
    const undo = { id: cluster_id, story: { ...before.story }, hero_picture: before.hero?.key ?? null, tile_picture: before.tile?.key ?? null }
    return new StepResponse({ name: before.name, story: before.story.fa !== row.story.fa || before.story.en !== row.story.en, pictures: (before.hero?.key ?? null) !== hero || (before.tile?.key ?? null) !== tile }, undo)
  },
  async (before, { container }) => {
    if (before) await container.resolve<ClusterModuleService>(CLUSTER_MODULE).updateClusters(before)
  },
)

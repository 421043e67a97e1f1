import type { MedusaContainer } from "@medusajs/framework/types"
import { PAPER_MODULE } from "../../modules/paper"
import { PaperFolder } from "../../modules/paper/folder"
import type { PaperModuleService } from "../../modules/paper/service"
import { settings } from "../../shared/settings"

const DAY_MS = 86_400_000
const BATCH = 500

/**
 * Removes files a day old that are no paper's: those whose row was taken away, and what a crash left behind.
 * @returns how many papers went
 */
export async function sweepPapers(container: MedusaContainer, now = new Date()): Promise<number> {
  const folder = new PaperFolder(settings().home)
  const service = container.resolve<PaperModuleService>(PAPER_MODULE)
  const lying = await folder.olderThan(new Date(now.getTime() - DAY_MS))
  let swept = 0
  for (let from = 0; from < lying.length; from += BATCH) {
    const ids = lying.slice(from, from + BATCH)
    const kept = new Set((await service.listPapers({ id: ids }, { select: ["id"], take: BATCH })).map((paper) => paper.id))
    const loose = ids.filter((id) => !kept.has(id))
    for (const id of loose) await folder.remove(id)
    swept += loose.length
  }
  return swept
}

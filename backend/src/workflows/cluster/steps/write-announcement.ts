import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AnnouncementBody } from "../../../contracts/desk-cluster-page"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import { announcementRefusal } from "../../../modules/cluster/rules"
import type { ClusterModuleService } from "../../../modules/cluster/service"
import { databaseOf } from "../../../shared/database"
import { keptWords } from "../../../shared/kept-words"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { readAnnouncements } from "../read/announcements"

export type AnnouncementToWrite = AnnouncementBody & { cluster_id: string; actor: string }

/**
 * Writes news of a cluster. What is there already, word for word on the same days, is not written again.
 * @throws invalid_dates, too_many_announcements
 */
export const writeAnnouncementStep = createStep(
  "write-announcement",
  async ({ cluster_id, text, from, to, pinned }: AnnouncementToWrite, { container }) => {
    const today = tehranDay(new Date())
    const known = await readAnnouncements(databaseOf(container), cluster_id, today, false)
    const words = keptWords(text)
    const same = known.find((each) => each.text.fa === words.fa && each.from === from && each.to === to && each.pinned === pinned)
    if (same) return new StepResponse({ id: same.id, text: words, made: false }, null)
    const refusal = announcementRefusal({ from, to }, today, known.length)
    if (refusal) throw shopError(refusal, `${cluster_id} may not announce from ${from} to ${to}`, refusal === "invalid_dates" ? { field: "to" } : {})
    const { id } = await container.resolve<ClusterModuleService>(CLUSTER_MODULE).createAnnouncements({ cluster_id, text: { ...words }, from, to, pinned })
    return new StepResponse({ id, text: words, made: true }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ClusterModuleService>(CLUSTER_MODULE).deleteAnnouncements(id)
  },
)

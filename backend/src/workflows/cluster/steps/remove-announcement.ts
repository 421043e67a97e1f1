import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import type { ClusterModuleService } from "../../../modules/cluster/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { readAnnouncements } from "../read/announcements"

/** Takes news away before their time. @throws not_found */
export const removeAnnouncementStep = createStep(
  "remove-announcement",
  async ({ cluster_id, announcement_id }: { cluster_id: string; announcement_id: string }, { container }) => {
    const found = (await readAnnouncements(databaseOf(container), cluster_id, tehranDay(new Date()), false)).find((each) => each.id === announcement_id)
    if (!found) throw shopError("not_found", `${cluster_id} has no news ${announcement_id}`)
    await container.resolve<ClusterModuleService>(CLUSTER_MODULE).softDeleteAnnouncements([announcement_id])
    return new StepResponse({ text: found.text, from: found.from, to: found.to }, announcement_id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ClusterModuleService>(CLUSTER_MODULE).restoreAnnouncements([id])
  },
)

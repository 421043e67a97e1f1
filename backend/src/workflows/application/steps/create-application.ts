import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../../modules/application"
import { openStates } from "../../../modules/application/moves"
import { mostOpen } from "../../../modules/application/rules"
import type { ApplicationModuleService } from "../../../modules/application/service"
import { databaseOf } from "../../../shared/database"
import { json } from "../../../shared/json"
import { shopError } from "../../../shared/shop-error"
import { readClustersToApplyTo } from "../read/ground"

export type ApplicationToStart = { desk_user_id: string; /** handle */ cluster: string | null; locale: "fa" | "en" }

/**
 * Writes an empty draft.
 * @throws too_many_requests with too many open ones, invalid_request for a cluster that takes no members
 */
export const createApplicationStep = createStep(
  "create-application",
  async ({ desk_user_id, cluster, locale }: ApplicationToStart, { container }) => {
    const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE)
    const open = await service.listApplications({ desk_user_id, state: [...openStates] }, { select: ["id"], take: mostOpen })
    if (open.length >= mostOpen) throw shopError("too_many_requests", `${desk_user_id} has ${open.length} open applications`)
    const chosen = (await readClustersToApplyTo(databaseOf(container))).find(({ handle }) => handle === cluster)
    if (cluster && !chosen) throw shopError("invalid_request", `${cluster} takes no members`, { field: "cluster" })
    const { id } = await service.createApplications({ desk_user_id, locale, cluster_id: chosen?.id ?? null, goods: json([]), asked: json([]), moved_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).deleteApplications([id])
  },
)

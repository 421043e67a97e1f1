import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { forgetRenderings } from "../../../shared/media/renderings"
import { settings } from "../../../shared/settings"
import type { Orphan } from "../write/drop-orphans"

/** Deletes masters and what was rendered from them. The last step, and none that can be undone: bytes that are gone are gone. */
export const dropMastersStep = createStep("drop-masters", async (dropped: Orphan[], { container }) => {
  if (dropped.length) await container.resolve(Modules.FILE).deleteFiles(dropped.map(({ file_id }) => file_id))
  for (const { key } of dropped) await forgetRenderings(settings().home, key)
  return new StepResponse(dropped.length)
})

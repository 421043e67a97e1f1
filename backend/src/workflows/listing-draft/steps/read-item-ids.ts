import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { readItemIds } from "../read/publish-ground"

/** Ids of inventory items by SKU. Changes nothing. */
export const readItemIdsStep = createStep("read-item-ids", async (skus: string[], { container }) => new StepResponse(await readItemIds(databaseOf(container), skus)))

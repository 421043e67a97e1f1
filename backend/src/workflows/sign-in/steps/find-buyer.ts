import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { readBuyerOfNumber } from "../read-person"

/** The account of a proved number, if it has one. Changes nothing. */
export const findBuyerStep = createStep("find-buyer", async ({ mobile }: { mobile: string }, { container }) => {
  const known = await readBuyerOfNumber(databaseOf(container), mobile)
  return new StepResponse<{ auth_identity_id: string | null; customer_id: string | null }>(known ?? { auth_identity_id: null, customer_id: null })
})

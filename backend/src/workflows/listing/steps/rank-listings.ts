import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { tehranDay } from "../../../shared/tehran"
import { rankListings } from "../write/rank-listings"
import { renewWords } from "../write/words"

/** Puts listings in their order of the day, and after a full rebuild the dictionary in line. Derived, so nothing to undo. */
export const rankListingsStep = createStep("rank-listings", async ({ full }: { full: boolean }, { container }) => {
  const database = databaseOf(container)
  const moved = await rankListings(database, tehranDay(new Date()))
  if (full) await renewWords(database)
  return new StepResponse(moved)
})

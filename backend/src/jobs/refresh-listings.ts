import type { MedusaContainer } from "@medusajs/framework/types"
import { tehranDay } from "../shared/tehran"
import { rebuildListingsWorkflow } from "../workflows/listing/rebuild-listings"

/** The day of the last full rebuild by this process. */
let builtOn: string | null = null

/**
 * Every minute: what events and the clock owe. Once a day, from the first minute
 * of the day in Tehran on, everything: permits start and lapse, turns change,
 * and whatever went unnoticed is mended. So too once after a start.
 */
export default async function refreshListings(container: MedusaContainer) {
  const today = tehranDay(new Date())
  await rebuildListingsWorkflow(container).run({ input: builtOn === today ? { due: true } : { all: true } })
  builtOn = today
}

export const config = { name: "refresh-listings", schedule: "* * * * *" }

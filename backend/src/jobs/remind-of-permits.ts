import type { MedusaContainer } from "@medusajs/framework/types"
import { tehranDay } from "../shared/tehran"
import { remindOfEnds } from "../workflows/permit/remind-of-ends"

/** The day for which this process reminded. */
let remindedOn: string | null = null

/** From the first minute of the day in Tehran on, once a day, and once after a start for what was missed. A run that fails is tried again a minute later. */
export default async function remindOfPermits(container: MedusaContainer) {
  const today = tehranDay(new Date())
  if (remindedOn === today) return
  await remindOfEnds(container)
  remindedOn = today
}

export const config = { name: "remind-of-permits", schedule: "* * * * *" }

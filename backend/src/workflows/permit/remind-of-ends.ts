import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../shared/database"
import { readDueReminders } from "./read/due-reminders"
import { tellOfEndsWorkflow } from "./tell-of-ends"

/** Few enough that a crash costs little, many enough that a cluster is one run. */
const AT_ONCE = 100

/**
 * Tells members what the clock owes them: 30, 7 and 0 days before a permit ends, and what was missed while nothing ran.
 * @returns how many reminders were told
 */
export async function remindOfEnds(container: MedusaContainer, now = new Date()): Promise<number> {
  const due = await readDueReminders(databaseOf(container), now)
  for (let from = 0; from < due.length; from += AT_ONCE) await tellOfEndsWorkflow(container).run({ input: { endings: due.slice(from, from + AT_ONCE) } })
  return due.length
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../shared/database"
import { addDays, tehranDay } from "../shared/tehran"
import { readTurningClusters } from "../workflows/cluster/read/announcements"
import { rebuildSoon } from "../workflows/listing/rebuild-soon"
import { oweTasks } from "../workflows/listing/write/tasks"

/** At the first minute of a day in Tehran: pages whose news begin today or ended yesterday are renewed. No event says so, only the clock. */
export default async function turnAnnouncements(container: MedusaContainer) {
  const database = databaseOf(container)
  const today = tehranDay(new Date())
  const handles = await readTurningClusters(database, today, addDays(today, -1))
  if (handles.length === 0) return
  await oweTasks(database, "tag", ["home", ...handles.map((handle) => `cluster:${handle}`)])
  rebuildSoon(container)
}

// 00:00 in Tehran, all year
export const config = { name: "turn-announcements", schedule: "30 20 * * *" }

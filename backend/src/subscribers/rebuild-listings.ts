import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { databaseOf } from "../shared/database"
import { affectedProducts, tagsOfRows } from "../workflows/listing/read/affected"
import { offSaleTags } from "../workflows/listing/read/off-sale"
import { rebuildSoon } from "../workflows/listing/rebuild-soon"
import { oweTasks } from "../workflows/listing/write/tasks"
import { idsOfEvent, sourceOfEvent, sourceEvents } from "../workflows/listing/source-events"

/** A source of listings changed: their products are owed a rebuild, which comes a moment later for all of them together. */
export default async function rebuildListings({ event, container }: SubscriberArgs<unknown>) {
  const kind = sourceOfEvent(event.name)
  const database = databaseOf(container)
  const ids = idsOfEvent(event.data)
  const products = await affectedProducts(database, kind, ids)
  await oweTasks(database, "rebuild", products)
  await oweTasks(database, "tag", [...(await tagsOfRows(database, kind, ids)), ...(await offSaleTags(database, products))])
  rebuildSoon(container)
}

export const config: SubscriberConfig = { event: sourceEvents, context: { subscriberId: "rebuild-listings" } }

import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { readSearchDocuments } from "../read/search-documents"
import { failTasks, owedTasks, settleTasks } from "../write/tasks"
import { messageOf } from "../../../shared/message-of"

const AT_ONCE = 500
const PATIENCE_SECONDS = 180

/**
 * Brings the search index in line with the listings. When search does not
 * answer, or is not filled yet, what is owed stays owed and a later run pays it.
 */
export const indexListingsStep = createStep("index-listings", async (_: { at: "now" }, { container }) => {
  const database = databaseOf(container)
  const search = container.resolve(Modules.SEARCH)
  let indexed = 0
  for (;;) {
    const owed = await owedTasks(database, "index", AT_ONCE)
    if (owed.keys.length === 0) return new StepResponse(indexed)
    try {
      const documents = await readSearchDocuments(database, owed.keys)
      const gone = owed.keys.filter((id) => !documents.some((document) => document.id === id))
      if (documents.length) await search.upsertDocuments({ index: "listing", documents })
      if (gone.length) await search.deleteDocuments({ index: "listing", filters: { id: gone } })
    } catch (error) {
      const seconds = await failTasks(database, "index", owed)
      const text = `Search could not be brought in line yet: ${messageOf(error)}`
      // before the first start there is no index to fill, and the start fills it
      container.resolve(ContainerRegistrationKeys.LOGGER)[seconds > PATIENCE_SECONDS ? "warn" : "debug"](text)
      return new StepResponse(indexed)
    }
    await settleTasks(database, "index", owed)
    indexed += owed.keys.length
  }
})

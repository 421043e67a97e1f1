import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { affectedProducts, allProducts, lapsedProducts } from "../read/affected"
import { owedTasks } from "../write/tasks"
import type { RebuildListingsInput } from "../rebuild-listings"

/** More than any flurry of changes; what is beyond comes with the next run. */
const OWED_AT_ONCE = 2000

export type SelectedProducts = { ids: string[]; owed: { keys: string[]; as_of: string } }

/** Which listings to build anew. Changes nothing. */
export const selectProductsStep = createStep("select-products", async (input: RebuildListingsInput, { container }) => {
  const database = databaseOf(container)
  const none = { keys: [], as_of: new Date(0).toISOString() }
  if ("all" in input) return new StepResponse<SelectedProducts>({ ids: await allProducts(database), owed: await owedTasks(database, "rebuild", OWED_AT_ONCE) })
  if ("product_ids" in input) return new StepResponse<SelectedProducts>({ ids: input.product_ids, owed: none })
  if ("member_ids" in input) return new StepResponse<SelectedProducts>({ ids: await affectedProducts(database, "member", input.member_ids), owed: none })
  const owed = await owedTasks(database, "rebuild", OWED_AT_ONCE)
  const lapsed = await lapsedProducts(database, new Date())
  return new StepResponse<SelectedProducts>({ ids: [...new Set([...owed.keys, ...lapsed])], owed })
})

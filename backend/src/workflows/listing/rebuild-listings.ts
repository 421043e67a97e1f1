import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { indexListingsStep } from "./steps/index-listings"
import { rankListingsStep } from "./steps/rank-listings"
import { renewPagesStep } from "./steps/renew-pages"
import { selectProductsStep } from "./steps/select-products"
import { writeListingsStep } from "./steps/write-listings"

/** Which listings: of products, of members (as seller or maker), every one, or what is due by events and by the clock. */
export type RebuildListingsInput = { product_ids: string[] } | { member_ids: string[] } | { all: true } | { due: true }

/**
 * Brings the read model in line with its sources, then search with the read
 * model, then the shop's pages. May be run at any time, any number of times and
 * by several processes at once. Answers ids of the products whose listing changed.
 */
export const rebuildListingsWorkflow = createWorkflow("rebuild-listings", (input: RebuildListingsInput) => {
  const selected = selectProductsStep(input)
  const changed = writeListingsStep(selected)
  const scope = transform({ input, changed }, (data) => ({ full: "all" in data.input, stirred: "all" in data.input || data.changed.length > 0 }))
  when("listings-stirred", scope, (data) => data.stirred).then(() => rankListingsStep(scope))
  indexListingsStep({ at: "now" })
  renewPagesStep({ at: "now" })
  return new WorkflowResponse(changed)
})

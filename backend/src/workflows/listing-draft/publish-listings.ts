import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { LISTINGS_CHANGED } from "../listing/source-events"
import { listProductsWorkflow } from "../packaging/list-product"
import { reviseGoodsWorkflow } from "./revise-goods"
import { endPublicationsStep } from "./steps/end-publications"
import { judgePublishStep } from "./steps/judge-publish"
import { planRevisionsStep } from "./steps/plan-revisions"
import { reserveHandlesStep } from "./steps/reserve-handles"
import { settlePublishedStep } from "./steps/settle-published"
import { holdListings } from "./hold-listings"
import type { PublishListingsInput } from "./types"

/**
 * Puts goods of a member into the shop as they are written, or brings those that are there in line: by the agent's
 * approval, or by the member's own word where the agent trusts it. All of one call or none; some dozens a call.
 *
 * A run that dies leaves a listing that is being published; the same call again, by whoever asks or by the minute's job
 * (`finishPublications`), finds what it had made (by handle and SKU), takes away what is half, and goes on.
 * @throws not_found, edited_meanwhile, conflict, review_needed, listing_incomplete, kind_not_allowed, permit_needed, sku_taken
 */
export const publishListingsWorkflow = createWorkflow("publish-listings", (input: WorkflowData<PublishListingsInput>) => {
  const key = holdListings(input)
  const task = judgePublishStep(input)
  reserveHandlesStep({ listings: task.listings, input })
  when("goods-are-new", task, ({ products }) => products.length > 0).then(() => {
    listProductsWorkflow.runAsStep({ input: { products: task.products, items: task.items, sales_channel_id: task.sales_channel_id } })
  })
  const revisions = planRevisionsStep({ task, input })
  reviseGoodsWorkflow.runAsStep({ input: { task: revisions, member_id: input.member_id } })
  settlePublishedStep({ listings: task.listings, products: revisions.products })
  emitEventStep({ eventName: LISTINGS_CHANGED, data: transform({ revisions }, ({ revisions }) => ({ id: revisions.products.map(({ product_id }) => product_id) })) })
  recordActsStep(task.acts)
  endPublicationsStep(transform({ task }, ({ task }) => task.listings.map(({ id }) => id)))
  releaseLockStep({ key })
  return new WorkflowResponse(revisions.products)
})

import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deleteProductVariantsWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { LISTINGS_CHANGED } from "../listing/source-events"
import { changePricesWorkflow } from "../price/change-prices"
import { setPricesStep } from "../price/steps/set-prices"
import { judgeSaveStep } from "./steps/judge-save"
import { switchPacksStep } from "./steps/switch-packs"
import { takePacksStep } from "./steps/take-packs"
import { writeDraftsStep } from "./steps/write-drafts"
import { holdListings } from "./hold-listings"
import type { SaveListingsInput } from "./types"

/**
 * Keeps what a member writes of its goods, begins goods that are not there yet, and changes at once what is live at
 * once: prices, export prices and switches of packs in the shop. All listings of one call or none; up to some two
 * hundred a call. Buyers see the rest once `publishListingsWorkflow` says so. Naming a listing by the key with which it was begun makes a
 * repeat harmless.
 *
 * Answers `SavedListing[]`, in the order of the input.
 * @throws not_found, edited_meanwhile, conflict, unknown_kind, unknown_pack, pack_exists, too_many_packs, sku_taken,
 * pack_content_fixed, gross_below_net, invalid_gtin, invalid_quantity, invalid_fact, picture_unknown, text_too_long, and
 * what `changePricesWorkflow` refuses; the field is named in `field`
 */
export const saveListingsWorkflow = createWorkflow("save-listings", (input: WorkflowData<SaveListingsInput>) => {
  const key = holdListings(input)
  const task = judgeSaveStep(input)
  when("drafts-change", task, ({ rows }) => rows.length > 0).then(() => writeDraftsStep(task.rows))
  when("live-prices-change", task, ({ effects }) => effects.prices.length > 0).then(() => {
    changePricesWorkflow.runAsStep({
      input: transform({ input, task }, ({ input, task }) => ({
        member_id: input.member_id, actor: input.actor, changes: task.effects.prices, confirm: input.confirm ?? false,
        key: `listing-${task.effects.prices.map(({ variant_id }) => variant_id.slice(-6)).join("").slice(0, 24)}-${Date.now().toString(36)}`,
      })),
    })
  })
  when("usd-prices-change", task, ({ effects }) => effects.usd.length > 0).then(() => setPricesStep(task.effects.usd))
  when("packs-switch", task, ({ effects }) => effects.switches.length > 0).then(() => switchPacksStep(task.effects.switches))
  when("packs-go", task, ({ effects }) => effects.taken.length > 0).then(() => {
    takePacksStep(transform({ task }, ({ task }) => task.effects.taken.map(({ pack_id }) => pack_id)))
    deleteProductVariantsWorkflow.runAsStep({ input: { ids: transform({ task }, ({ task }) => task.effects.taken.map(({ variant_id }) => variant_id)) } })
  })
  when("shop-changes", task, ({ product_ids }) => product_ids.length > 0).then(() => emitEventStep({ eventName: LISTINGS_CHANGED, data: transform({ task }, ({ task }) => ({ id: task.product_ids })) }))
  when("something-was-done", task, ({ acts }) => acts.length > 0).then(() => recordActsStep(task.acts))
  releaseLockStep({ key })
  return new WorkflowResponse(transform({ task }, ({ task }) => task.saved))
})

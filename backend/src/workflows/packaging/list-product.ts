import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryItemsWorkflow, createProductsWorkflow, createTranslationsWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { itemsToCreate, labelRows, packRows, productInputs, translationsOf } from "./listing-rows"
import { createLabelsStep } from "./steps/create-labels"
import { createPacksStep } from "./steps/create-packs"
import { adoptListingsStep } from "../listing-draft/adopt-listings"
import { deletePacksStep } from "./steps/delete-packs"
import { readGroundStep } from "./steps/read-ground"
import { readListedStep } from "./steps/read-listed"
import type { ProductToList, StockItem } from "./product-to-list"

export type ListProductsInput = {
  products: ProductToList[]
  /** stock that the packs draw on, of the sellers, by SKU; one that exists keeps its amount */
  items: StockItem[]
  sales_channel_id: string
}

/**
 * Lists products of members: stock, Medusa product and variants with prices and
 * kits, packs with recipes, label, English. A product is known by its handle and
 * is listed once its label is written, which is the last act: one that an
 * interrupted run left without is removed and listed anew. Each has a listing at its
 * member's desk, by which the member goes on with it.
 * @throws MedusaError not_found for an unknown member or kind; invalid_data for a pack that cannot be (see `problemsOf`)
 */
export const listProductsWorkflow = createWorkflow("list-products", (input: ListProductsInput) => {
  const listed = readListedStep(input)
  when("half-listed", listed, (data) => data.half.length > 0).then(() => {
    deletePacksStep(listed.half)
    deleteProductsWorkflow.runAsStep({ input: { ids: listed.half } })
  })

  const ground = readGroundStep(input).config({ name: "read-ground" })
  const items = transform({ input, ground, listed }, itemsToCreate)
  when("items-missing", items, (data) => data.length > 0).then(() => createInventoryItemsWorkflow.runAsStep({ input: { items } }))

  const stocked = readGroundStep(input).config({ name: "read-stocked-ground" })
  const missing = transform({ input, listed }, (data) => data.input.products.filter((product) => !data.listed.whole.includes(product.handle)))
  when("products-missing", missing, (data) => data.length > 0).then(() => {
    const created = createProductsWorkflow.runAsStep({
      input: { products: transform({ missing, stocked, input }, (data) => productInputs(data.missing, data.stocked, data.input.sales_channel_id)) },
    })
    createPacksStep(transform({ missing, stocked, created }, packRows))
    createTranslationsWorkflow.runAsStep({ input: { translations: transform({ missing, created }, translationsOf) } })
    createLabelsStep(transform({ missing, stocked, created }, labelRows))
  })
  adoptListingsStep(transform({ input }, (data) => data.input.products.map((product) => product.handle)))
  return new WorkflowResponse({ created: transform(missing, (data) => data.map((product) => product.handle)) })
})

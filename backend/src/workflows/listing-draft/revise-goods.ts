import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryItemsWorkflow, createProductVariantsWorkflow, createTranslationsWorkflow, deleteProductVariantsWorkflow, updateProductsWorkflow, updateProductVariantsWorkflow, updateTranslationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { packRow, packTitle, variantInput } from "../packaging/listing-rows"
import { createPacksStep } from "../packaging/steps/create-packs"
import { addOptionValuesStep } from "./steps/add-option-values"
import type { RevisionTask } from "./steps/plan-revisions"
import { readItemIdsStep } from "./steps/read-item-ids"
import { splitTranslationsStep } from "./steps/split-translations"
import { writeLabelsStep } from "./steps/write-labels"

type Input = { task: RevisionTask; member_id: string }

/** Brings goods in the shop in line with what is written of them: new packs with their stock and prices, texts, pictures, label facts, measures. */
export const reviseGoodsWorkflow = createWorkflow("revise-goods", (input: WorkflowData<Input>) => {
  const { task } = input
  when("half-made-packs", task, ({ half }) => half.length > 0).then(() => deleteProductVariantsWorkflow.runAsStep({ input: { ids: task.half } }))
  when("stock-missing", task, ({ items }) => items.length > 0).then(() => {
    createInventoryItemsWorkflow.runAsStep({
      input: transform({ task }, ({ task }) => ({
        items: task.items.map(({ sku, title, stocked }) => ({ sku, title, requires_shipping: true, location_levels: [{ location_id: task.location_id, stocked_quantity: stocked }] })),
      })),
    })
  })
  when("packs-missing", task, ({ fresh }) => fresh.length > 0).then(() => {
    const items = readItemIdsStep(transform({ task }, ({ task }) => task.fresh.flatMap(({ pack }) => pack.parts.flatMap(({ sku }) => sku ?? []))))
    addOptionValuesStep(task.values)
    const created = createProductVariantsWorkflow.runAsStep({
      input: transform({ task, items }, ({ task, items }) => ({
        product_variants: task.fresh.map(({ product_id, pack, position, value }) => ({ product_id, ...variantInput(pack, position, items, value) })),
      })),
    })
    createTranslationsWorkflow.runAsStep({
      input: transform({ task, created }, ({ task, created }) => ({
        translations: task.fresh.flatMap(({ pack }) => created.filter(({ sku }) => sku === pack.sku).map(({ id }) => ({ reference: "product_variant", reference_id: id, locale_code: "en-US", translations: { title: packTitle(pack).en } }))),
      })),
    })
    createPacksStep(
      transform({ task, created, items, input }, ({ task, created, items, input }) =>
        task.fresh.flatMap(({ pack, product_id, position }) => created.filter(({ sku }) => sku === pack.sku).map(({ id }) => packRow(pack, { variant_id: id, product_id, member_id: input.member_id, position }, items))),
      ),
    )
  })
  const products = transform({ task }, ({ task }) => task.revisions.flatMap(({ product }) => product ?? []))
  when("texts-changed", products, (list) => list.length > 0).then(() => updateProductsWorkflow.runAsStep({ input: { products } }))
  const variants = transform({ task }, ({ task }) => task.revisions.flatMap(({ variants }) => variants))
  when("measures-changed", variants, (list) => list.length > 0).then(() => updateProductVariantsWorkflow.runAsStep({ input: { product_variants: variants } }))
  const english = splitTranslationsStep(transform({ task }, ({ task }) => task.revisions.flatMap(({ translations }) => translations)))
  when("english-missing", english, ({ create }) => create.length > 0).then(() => createTranslationsWorkflow.runAsStep({ input: { translations: english.create } }).config({ name: "create-english" }))
  when("english-changed", english, ({ update }) => update.length > 0).then(() => updateTranslationsWorkflow.runAsStep({ input: { translations: english.update } }))
  writeLabelsStep(task.revisions)
  return new WorkflowResponse(transform({ task }, ({ task }) => task.products))
})

import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductCategoriesWorkflow, createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import type { LocalizedText } from "../../contracts/shared"
import type { Trade } from "../../modules/permit/requirements"
import { readKindsStep } from "./steps/read-kinds"

export type KindToCreate = {
  handle: string
  name: LocalizedText
  description: LocalizedText
  /** handle of the category it stands under; null for a cluster's own */
  parent: string | null
  rank: number
  /** what its goods are; left out where goods of it say so */
  trade?: Trade
}

/**
 * Creates kinds of goods: Medusa categories that stand under one category per
 * cluster, Persian by themselves and English as translations. Parents first, in
 * a run of their own. A handle that is there already is left as it is.
 */
export const createKindsWorkflow = createWorkflow("create-kinds", (input: { kinds: KindToCreate[] }) => {
  const known = readKindsStep(
    transform({ input }, (data) => [...new Set(data.input.kinds.flatMap((kind) => [kind.handle, ...(kind.parent ? [kind.parent] : [])]))]),
  )
  const missing = transform({ input, known }, (data) => data.input.kinds.filter((kind) => !data.known[kind.handle]))
  const categories = transform({ missing, known }, (data) => ({
    product_categories: data.missing.map((kind) => ({
      handle: kind.handle,
      name: kind.name.fa,
      description: kind.description.fa,
      is_active: true,
      rank: kind.rank,
      ...(kind.trade ? { metadata: { trade: kind.trade } } : {}),
      parent_category_id: kind.parent ? (data.known[kind.parent] ?? null) : null,
    })),
  }))
  when("kinds-missing", missing, (data) => data.length > 0).then(() => {
    const created = createProductCategoriesWorkflow.runAsStep({ input: categories })
    createTranslationsWorkflow.runAsStep({
      input: transform({ missing, created }, (data) => ({
        translations: data.created.flatMap((category) => {
          const kind = data.missing.find((each) => each.handle === category.handle)
          return kind
            ? [{ reference_id: category.id, reference: "product_category", locale_code: "en-US", translations: { name: kind.name.en, description: kind.description.en } }]
            : []
        }),
      })),
    })
  })
  return new WorkflowResponse(missing)
})

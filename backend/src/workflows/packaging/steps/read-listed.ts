import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKAGING_MODULE } from "../../../modules/packaging"
import type { PackagingModuleService } from "../../../modules/packaging/service"
import type { ListProductsInput } from "../list-product"
import type { Listed } from "../listing-rows"

/** Which of the products are listed whole, and which an interrupted run left without a label. Changes nothing. */
export const readListedStep = createStep("read-listed", async ({ products }: ListProductsInput, { container }) => {
  const handles = products.map((product) => product.handle)
  const found = await container.resolve(Modules.PRODUCT).listProducts({ handle: handles }, { select: ["id", "handle"], take: handles.length })
  const labels = await container
    .resolve<PackagingModuleService>(PACKAGING_MODULE)
    .listProductLabels({ product_id: found.map((product) => product.id) }, { select: ["product_id"], take: handles.length })
  const labelled = new Set(labels.map((label) => label.product_id))
  return new StepResponse<Listed>({
    whole: found.filter((product) => labelled.has(product.id)).map((product) => product.handle),
    half: found.filter((product) => !labelled.has(product.id)).map((product) => product.id),
  })
})

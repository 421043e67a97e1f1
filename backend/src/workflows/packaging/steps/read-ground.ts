import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import type { Ground } from "../listing-rows"
import type { ListProductsInput } from "../list-product"
import { problemsOf } from "../problems"

/** Reads members, kinds and stock that the products name, and refuses products that cannot be. Changes nothing. */
export const readGroundStep = createStep("read-ground", async (input: ListProductsInput, { container }) => {
  const [problem] = input.products.flatMap(problemsOf)
  if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)

  const handles = distinct([...input.products.flatMap((product) => [product.member, product.maker ?? []].flat()), ...input.items.map((item) => item.member)])
  const members = await container
    .resolve<MemberModuleService>(MEMBER_MODULE)
    .listMembers({ handle: handles }, { select: ["id", "handle", "shipping_profile_id", "stock_location_id"], take: handles.length })
  const kinds = distinct(input.products.map((product) => product.kind))
  const categories = await container.resolve(Modules.PRODUCT).listProductCategories({ handle: kinds }, { select: ["id", "handle"], take: kinds.length })
  // a pack may draw on stock that was entered before, with other goods of the same member
  const drawn = input.products.flatMap((product) => product.packs.flatMap((pack) => pack.parts.flatMap((part) => part.sku ?? [])))
  const skus = distinct([...drawn, ...input.items.map((item) => item.sku)])
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: skus }, { select: ["id", "sku"], take: skus.length })

  assertAll("member", handles, members.map((member) => member.handle))
  assertAll("kind", kinds, categories.map((category) => category.handle))
  return new StepResponse<Ground>({
    members: Object.fromEntries(
      members.map((member) => [
        member.handle,
        { id: member.id, shipping_profile_id: member.shipping_profile_id ?? "", location_id: member.stock_location_id ?? "" },
      ]),
    ),
    kinds: Object.fromEntries(categories.map((category) => [category.handle, category.id])),
    items: Object.fromEntries(items.flatMap((item) => (item.sku ? [[item.sku, item.id]] : []))),
  })
})

const distinct = (values: string[]) => [...new Set(values)]

function assertAll(what: string, wanted: string[], found: string[]) {
  const stranger = wanted.find((name) => !found.includes(name))
  if (stranger) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no ${what} "${stranger}"`)
}

import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deliveryMethod } from "../../../contracts/cart"
import { methodNames, type MethodTypes } from "../member-gaps"

/** Sees to one shipping option type per delivery method, shared by all members; they are known by their code. */
export const openDeliveryMethodsStep = createStep(
  "open-delivery-methods",
  async (_: { at: "now" }, { container }) => {
    const service = container.resolve(Modules.FULFILLMENT)
    const known = await service.listShippingOptionTypes({ code: [...deliveryMethod.options] })
    const missing = deliveryMethod.options.filter((method) => !known.some((type) => type.code === method))
    const created = missing.length
      ? await service.createShippingOptionTypes(missing.map((code) => ({ code, label: methodNames[code], description: code })))
      : []
    const idOf = (method: string) => [...known, ...created].find((type) => type.code === method)?.id ?? ""
    const types: MethodTypes = { post: idOf("post"), courier: idOf("courier"), freight: idOf("freight"), pickup: idOf("pickup") }
    return new StepResponse(types, created.map((type) => type.id))
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FULFILLMENT).deleteShippingOptionTypes(ids)
  },
)

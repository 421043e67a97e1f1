import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService, NewPart } from "../../../modules/member-order/service"

export const writePartStep = createStep(
  "write-part",
  async (part: NewPart, { container }) => {
    const id = await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).writePart(part)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE).deleteSentParts([id])
  },
)

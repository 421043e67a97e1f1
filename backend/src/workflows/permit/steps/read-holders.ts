import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import { PERMIT_MODULE } from "../../../modules/permit"
import type { PermitModuleService } from "../../../modules/permit/service"
import type { Holder } from "../new-permits"

/** The members of these handles with the papers they hold. Changes nothing. */
export const readHoldersStep = createStep("read-holders", async (handles: string[], { container }) => {
  const members = await container
    .resolve<MemberModuleService>(MEMBER_MODULE)
    .listMembers({ handle: handles }, { select: ["id", "handle"], take: handles.length })
  const stranger = handles.find((handle) => !members.some((member) => member.handle === handle))
  if (stranger) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no member "${stranger}"`)
  const permits = await container
    .resolve<PermitModuleService>(PERMIT_MODULE)
    .listPermits({ member_id: members.map((member) => member.id) }, { select: ["member_id", "type", "number"] })
  return new StepResponse<Holder[]>(
    members.map((member) => ({ id: member.id, handle: member.handle, papers: permits.filter((permit) => permit.member_id === member.id) })),
  )
})

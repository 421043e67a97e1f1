import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import { json } from "../../../shared/json"
import type { MemberRow } from "../member-gaps"

/** Writes member rows and the days on which they are closed. */
export const createMembersStep = createStep(
  "create-members",
  async (members: MemberRow[], { container }) => {
    const service = container.resolve<MemberModuleService>(MEMBER_MODULE)
    const created = await service.createMembers(
      members.map(({ closures: _closures, ...member }) => ({
        ...member,
        process: json(member.process),
        pickup_hours: member.pickup_hours && json(member.pickup_hours),
        delivery_methods: json(member.delivery_methods),
      })),
    )
    const closures = created.flatMap((row) => {
      const member = members.find((each) => each.handle === row.handle)
      return (member?.closures ?? []).map((closure) => ({ ...closure, member_id: row.id }))
    })
    if (closures.length) await service.createClosures(closures)
    const ids = created.map((member) => member.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<MemberModuleService>(MEMBER_MODULE)
    await service.deleteClosures({ member_id: ids })
    await service.deleteMembers(ids)
  },
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeskProfile } from "../../../contracts/desk-profile"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import { keptWords } from "../../../shared/kept-words"
import type { ProfileToWrite } from "./judge-profile"

/** Writes what a member says of itself. */
export const writeProfileStep = createStep(
  "write-profile",
  async ({ input, before }: { input: ProfileToWrite; before: DeskProfile }, { container }) => {
    const { member_id, story, pickup_address, pickup_hours, pickup_ready_minutes, lead_days, delivery_methods } = input
    const service = container.resolve<MemberModuleService>(MEMBER_MODULE)
    await service.writeProfile(member_id, { pickup_hours, pickup_ready_minutes, lead_days, story: keptWords(story), pickup_address: pickup_address && keptWords(pickup_address), delivery_methods: [...new Set(delivery_methods)] })
    return new StepResponse(undefined, { member_id, before })
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<MemberModuleService>(MEMBER_MODULE).writeProfile(undo.member_id, undo.before)
  },
)

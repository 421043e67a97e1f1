import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import type { TeamRole } from "../../../modules/desk/team"
import { composeMessage, type NewMessage } from "../../../modules/message/compose"
import { deskLink } from "../../../modules/message/links"
import { settings } from "../../../shared/settings"

const roles: Readonly<Record<TeamRole, { fa: string; en: string }>> = {
  owner: { fa: "صاحب کارگاه", en: "owner" },
  clerk: { fa: "دفتردار", en: "clerk" },
  packer: { fa: "بسته‌بند", en: "packer" },
}

/** Puts an invitation into words, in Persian like all that workshops are told. What its writer typed is not in it: it goes out in our name. */
export const composeInvitationStep = createStep("compose-invitation", async ({ id, mobile, member_id, role }: { id: string; mobile: string; member_id: string; role: TeamRole }, { container }) => {
  const member = await container.resolve<MemberModuleService>(MEMBER_MODULE).retrieveMember(member_id, { select: ["id", "name"] })
  const name = member.name as { fa: string; en: string }
  return new StepResponse<NewMessage[]>([composeMessage("desk_invitation", { member: name, role: roles[role], link: deskLink(settings().shopUrl, "fa") }, { to: mobile, locale: "fa", about: id })])
})

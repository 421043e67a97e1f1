import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StandingAct } from "../../../modules/member/rules"
import { composeMessage } from "../../../modules/message/compose"
import { deskLink } from "../../../modules/message/links"
import { databaseOf, rowsOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import type { StandingChange } from "./change-standing"

const templates = { suspend: "member_suspended", resume: "member_resumed", end: "member_ended" } as const satisfies Record<StandingAct, string>

/** Puts into words what a member's owners are to hear of its new standing. Read before grants are closed. Writes nothing. */
export const tellOwnersStep = createStep("tell-owners", async ({ member_id, act, reason }: StandingChange, { container }) => {
  const owners = await rowsOf<{ mobile: string; member: { fa: string; en: string } }>(
    databaseOf(container),
    `select distinct u.mobile, m.name as member from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null join member m on m.id = g.scope_id
     where g.scope_kind = 'member' and g.scope_id = :member_id and g.role = 'owner' and u.mobile is not null and g.deleted_at is null`,
    { member_id },
  )
  const link = deskLink(settings().shopUrl, "fa")
  // each time is news of its own, so the moment stands in what it is about
  const about = `${member_id}:${Date.now()}`
  return new StepResponse(owners.map(({ mobile, member }) => composeMessage(templates[act], { member, reason, link: act === "end" ? "" : link }, { to: mobile, locale: "fa", about })))
})

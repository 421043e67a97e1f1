import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryMethod } from "../../../contracts/cart"
import type { DeskProfile, ProfileBody } from "../../../contracts/desk-profile"
import type { LocalizedText } from "../../../contracts/shared"
import { profileProblem } from "../../../modules/member/profile"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readProfile } from "../read/profile"

export type ProfileToWrite = ProfileBody & { member_id: string; actor: string }

type Ground = { name: LocalizedText; profile_id: string | null; zone_id: string | null; provider_id: string | null; methods: DeliveryMethod[] | null }
export type JudgedProfile = { name: LocalizedText; before: DeskProfile; /** ways that the member did not send in before, and where they begin */ missing: { methods: DeliveryMethod[]; zone_id: string; profile_id: string; provider_id: string } }

/**
 * Whether a member may say this of itself, and which deliveries it takes. Changes nothing.
 * @throws edited_meanwhile, required, invalid_hours; unexpected for a member that nothing sends from
 */
export const judgeProfileStep = createStep("judge-profile", async (input: ProfileToWrite, { container }) => {
  const database = databaseOf(container)
  const { member_id, version, delivery_methods } = input
  const before = await readProfile(database, member_id)
  const [ground] = await rowsOf<Ground>(
    database,
    `select m.name, m.shipping_profile_id as profile_id, o.zone_id, o.provider_id, o.methods from member m
     left join lateral (select min(service_zone_id) as zone_id, min(provider_id) as provider_id, jsonb_agg(distinct data->>'method') as methods from shipping_option where shipping_profile_id = m.shipping_profile_id and deleted_at is null) o on true
     where m.id = :member_id and m.deleted_at is null`,
    { member_id },
  )
  if (!before || !ground) throw shopError("not_found", `No member ${member_id}`)
  if (before.version !== version) throw shopError("edited_meanwhile", `${member_id} was edited since ${version}`)
  const problem = profileProblem(input)
  if (problem) throw shopError(problem.code, `${member_id} cannot say this of itself`, { field: problem.field })
  const { profile_id, zone_id, provider_id } = ground
  if (!profile_id || !zone_id || !provider_id) throw shopError("unexpected", `${member_id} sends from nowhere`)
  const methods = delivery_methods.filter((method) => !ground.methods?.includes(method))
  return new StepResponse<JudgedProfile>({ name: ground.name, before, missing: { methods, zone_id, profile_id, provider_id } })
})

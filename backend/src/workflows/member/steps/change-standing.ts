import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalizedText } from "../../../contracts/shared"
import { MEMBER_MODULE } from "../../../modules/member"
import { standingAfter, standingRefusal, type MemberStatus, type StandingAct } from "../../../modules/member/rules"
import type { MemberModuleService } from "../../../modules/member/service"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { openParcels } from "../read/cluster-members"

export type StandingChange = { cluster_id: string; member_id: string; act: StandingAct; reason: string; actor: string }

type Row = { name: LocalizedText; status: MemberStatus; own: boolean; open_parcels: number }

/** A member of the cluster as the rule needs to know it. @throws not_found for another cluster's */
async function readStandingFacts(container: MedusaContainer, { cluster_id, member_id, actor }: Omit<StandingChange, "reason">): Promise<Row> {
  const [row] = await rowsOf<Row>(
    databaseOf(container),
    `select m.name, m.status, (${openParcels}) as open_parcels,
       exists (select 1 from desk_grant g where g.scope_kind = 'member' and g.scope_id = m.id and g.desk_user_id = :actor and g.deleted_at is null) as own
     from member m where m.id = :member_id and m.cluster_id = :cluster_id and m.deleted_at is null`,
    { cluster_id, member_id, actor },
  )
  if (!row) throw shopError("not_found", `${cluster_id} has no member ${member_id}`)
  return row
}

/**
 * Moves a member to its new standing. Parcels are counted again after an end was written: an order that came in
 * between sees the end and is refused, or is seen here, and then the member goes on.
 * @throws not_found, own_member, state_conflict, open_parcels
 */
export const changeStandingStep = createStep(
  "change-standing",
  async (change: StandingChange, { container }) => {
    const service = container.resolve<MemberModuleService>(MEMBER_MODULE)
    const facts = await readStandingFacts(container, change)
    const refuse = (code: NonNullable<ReturnType<typeof standingRefusal>>) => shopError(code, `${change.actor} may not ${change.act} ${change.member_id}, which is ${facts.status}`)
    const refusal = standingRefusal(facts, change.act)
    if (refusal) throw refuse(refusal)
    await service.updateMembers({ id: change.member_id, status: standingAfter[change.act] })
    if (change.act === "end" && (await readStandingFacts(container, change)).open_parcels > 0) {
      await service.updateMembers({ id: change.member_id, status: facts.status })
      throw refuse("open_parcels")
    }
    return new StepResponse({ name: facts.name, at: new Date().toISOString() }, { id: change.member_id, status: facts.status })
  },
  async (before, { container }) => {
    if (before) await container.resolve<MemberModuleService>(MEMBER_MODULE).updateMembers(before)
  },
)

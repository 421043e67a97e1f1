import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperType } from "../../../contracts/application"
import { APPLICATION_MODULE } from "../../../modules/application"
import { moveOf, type ApplicationAct } from "../../../modules/application/moves"
import type { ApplicationModuleService } from "../../../modules/application/service"
import { databaseOf } from "../../../shared/database"
import { json } from "../../../shared/json"
import { shopError } from "../../../shared/shop-error"
import { claimApplication, type Claim, type WholeApplication } from "../read/application"

export type ApplicationToMove = {
  application_id: string
  claim: Claim
  act: ApplicationAct
  /** desk user */
  by: string
  reason?: string
  /** what is asked for */
  papers?: PaperType[]
  /** what it became */
  member_id?: string
}

/** What messages and the history say of a move. */
export type MovedApplication = { event_id: string; act: ApplicationAct; by: string; reason: string | null; papers: PaperType[]; was_sent: boolean; application: WholeApplication }

const iso = (instant: string | null) => (instant === null ? null : new Date(instant))

/**
 * Moves an application from one state to the next, and writes down why.
 * @throws not_found for others', state_conflict and own_application by the table, and the first of its problems when it is not fit to be sent
 */
export const moveApplicationStep = createStep(
  "move-application",
  async ({ application_id, claim, act, by, reason, papers = [], member_id }: ApplicationToMove, { container }) => {
    const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE)
    const application = await claimApplication(databaseOf(container), application_id, claim)
    const mover = "desk_user_id" in claim ? "applicant" : application.desk_user_id === by ? "agent_who_applied" : "agent"
    const answer = moveOf(act, application.state, mover)
    if ("refusal" in answer) throw shopError(answer.refusal, `${act} of ${application_id}, which is ${application.state}, by ${by}`)
    const [problem] = act === "submit" ? application.problems : []
    if (problem) throw shopError(problem.code, `${application_id} is not fit to be sent`, { field: problem.field })

    const now = new Date()
    const event_id = await service.moveApplication(
      {
        id: application_id, state: answer.to, moved_at: now,
        ...(act === "submit" && application.submitted_at === null ? { submitted_at: now } : {}),
        ...(act === "ask" ? { asked: json(papers), asked_at: now } : {}),
        ...(member_id ? { member_id } : {}),
      },
      { reason: reason ?? null, papers, by },
    )
    const before = {
      id: application_id, state: application.state, moved_at: iso(application.moved_at) ?? now, submitted_at: iso(application.submitted_at), asked: json(application.asked), asked_at: iso(application.asked_at), member_id: application.member?.id ?? null,
    }
    const moved: MovedApplication = { event_id, act, by, reason: reason ?? null, papers, was_sent: application.submitted_at !== null, application }
    return new StepResponse(moved, { before, event_id })
  },
  async (done, { container }) => {
    if (done) await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).unmoveApplication(done.before, done.event_id)
  },
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../../modules/application"
import { moveOf } from "../../../modules/application/moves"
import { handleFor } from "../../../modules/application/names"
import type { ApplicationModuleService } from "../../../modules/application/service"
import { databaseOf, rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { memberOf, permitsOf, type Seat } from "../plan-admission"
import { claimApplication, type WholeApplication } from "../read/application"

export type ApplicationToAdmit = { application_id: string; cluster_id: string; by: string; /** also without the papers that are missing */ confirm: boolean }

/**
 * The member that an application becomes, and its permits. Its handle is kept at once, and stays when the admission
 * breaks off: the next one goes on with the member that this one made, and makes no second.
 * @throws not_found, state_conflict, own_application; the first of its problems; papers_missing at `confirm`
 */
export const planAdmissionStep = createStep("plan-admission", async ({ application_id, cluster_id, by, confirm }: ApplicationToAdmit, { container }) => {
  const database = databaseOf(container)
  const application = await claimApplication(database, application_id, { cluster_id })
  const answer = moveOf("admit", application.state, application.desk_user_id === by ? "agent_who_applied" : "agent")
  if ("refusal" in answer) throw shopError(answer.refusal, `${by} may not admit ${application_id}, which is ${application.state}`)
  const [problem] = application.problems
  if (problem) throw shopError(problem.code, `${application_id} cannot become a member`, { field: problem.field })
  const missing = application.papers.filter((entry) => entry.state !== "sent")
  if (missing.length > 0 && !confirm) throw shopError("papers_missing", missing.map(({ one_of }) => one_of.join(" or ")).join(", "), { field: "confirm" })

  const seat = await readSeat(database, application, cluster_id)
  const member = memberOf(application, seat)
  if (!member) throw shopError("required", `${application_id} lacks what a member needs`)
  if (application.handle === null) await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).updateApplications({ id: application_id, handle: seat.handle })
  return new StepResponse({ member, permits: permitsOf(application, seat.handle), desk_user_id: application.desk_user_id })
})

async function readSeat(database: Database, { handle, facts: { name_en, city } }: WholeApplication, cluster_id: string): Promise<Seat> {
  const [row] = await rowsOf<{ handles: string[] | null; town: string | null; rank: number }>(
    database,
    `select (select jsonb_agg(handle) from (select handle from member union select handle from application where handle is not null) h) as handles,
       (select s.name from member m join stock_location s on s.id = m.stock_location_id and s.deleted_at is null where m.deleted_at is null and (m.cluster_id = :cluster_id or s.name = :city)
         group by s.name order by s.name = :city desc, count(*) desc, s.name limit 1) as town,
       (select coalesce(max(rank), 0) + 1 from member where cluster_id = :cluster_id)::int as rank`,
    { cluster_id, city },
  )
  if (!row?.town) throw shopError("conflict", `The cluster ${cluster_id} has no town to send from yet`)
  return { handle: handle ?? handleFor(name_en, row.handles ?? []), sends_from: row.town, rank: row.rank }
}

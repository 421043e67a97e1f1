import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../shared/database"
import { emptyBody, readBody } from "../../../../shared/read-body"
import { readDeskMe } from "../../../../workflows/desk/read/scope"
import { answerInvitationWorkflow } from "../../../../workflows/team/answer-invitation"
import type { DeskRequest } from "../../scope"

/** An invitation has no scope yet: it is bound to the number of who signed in. Answers where they may work now. */
export async function answerInvitation(req: DeskRequest, res: MedusaResponse, accepts: boolean) {
  readBody(emptyBody, req.body)
  const actor = req.auth_context.actor_id
  await answerInvitationWorkflow(req.scope).run({ input: { invitation_id: req.params.id ?? "", actor, accepts } })
  res.json(await readDeskMe(databaseOf(req.scope), actor))
}

import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../scope"
import { answerInvitation } from "../answer"

export const POST = (req: DeskRequest, res: MedusaResponse) => answerInvitation(req, res, false)

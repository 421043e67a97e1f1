import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { moveListing } from "../../move"

/** Takes a listing back from the agent, to go on writing. */
export const POST = (req: DeskRequest, res: MedusaResponse) => moveListing(req, res, "withdraw")

import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { moveListing } from "../../move"

/** Hands a listing in: the agent looks at it. */
export const POST = (req: DeskRequest, res: MedusaResponse) => moveListing(req, res, "submit")

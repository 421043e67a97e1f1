import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { moveListing } from "../../move"

/** Drops a change; what buyers see stays. */
export const POST = (req: DeskRequest, res: MedusaResponse) => moveListing(req, res, "discard")

import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { moveListing } from "../../move"

/** Puts a paused good back. */
export const POST = (req: DeskRequest, res: MedusaResponse) => moveListing(req, res, "resume")

import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { moveListing } from "../../move"

/** Takes a listing back from the archive, paused or as a draft. */
export const POST = (req: DeskRequest, res: MedusaResponse) => moveListing(req, res, "restore")

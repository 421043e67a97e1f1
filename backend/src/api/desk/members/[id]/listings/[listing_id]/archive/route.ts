import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { moveListing } from "../../move"

/** Takes a good out of the shop for good; what was sold stays readable. */
export const POST = (req: DeskRequest, res: MedusaResponse) => moveListing(req, res, "archive")

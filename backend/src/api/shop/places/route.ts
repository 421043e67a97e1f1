import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { placesAnswer } from "../../../shared/places/view"

/** Changes with a release only. */
export function GET(_: MedusaRequest, res: MedusaResponse) {
  res.set("cache-control", "public, max-age=3600").json(placesAnswer)
}

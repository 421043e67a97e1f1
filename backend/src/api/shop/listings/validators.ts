import { z } from "zod"
import { handle, page, wholeNumber } from "../../../shared/read-query"

/** `GET /shop/listings`: of a cluster, a kind or a member, or all. */
export const listingQuery = z
  .object({
    cluster: handle.optional(),
    kind: handle.optional(),
    member: handle.optional(),
    sort: z.enum(["best", "unit_price", "new"]).default("best"),
    page,
    page_size: wholeNumber(1, 60).default(24),
  })
  .strict()

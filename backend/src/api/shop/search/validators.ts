import { z } from "zod"
import { handle, page, wholeNumber } from "../../../shared/read-query"

/** `GET /shop/search`. An empty query shows all goods. */
export const searchQuery = z
  .object({
    q: z.string().max(120).default(""),
    cluster: handle.optional(),
    kind: handle.optional(),
    pack: handle.optional(),
    pickup: z.enum(["true", "false"]).transform((value) => value === "true").optional(),
    sort: z.enum(["best", "unit_price", "new"]).default("best"),
    page,
    page_size: wholeNumber(1, 60).default(12),
  })
  .strict()

import { z } from "zod"
import { handle, wholeNumber } from "../../../shared/read-query"

/** `GET /admin/enquiries`, newest first. */
export const enquiryQuery = z
  .object({
    consortium: handle.optional(),
    state: z.enum(["new", "read", "closed"]).optional(),
    limit: wholeNumber(1, 100).default(20),
    offset: wholeNumber(0, 100_000).default(0),
  })
  .strict()

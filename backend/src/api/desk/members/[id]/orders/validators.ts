import { z } from "zod"
import { endOfOrderNumber } from "../../../../../modules/member-order/reference"
import { readPageKey } from "../../../../../modules/member-order/page-key"

const unlessEmpty = (value: unknown) => (value === "" ? undefined : value)

/** `?state=&after=&number=`: an empty state means all, an empty key the first page. */
export const deskOrdersQuery = z
  .object({
    state: z.preprocess(unlessEmpty, z.enum(["placed", "accepted", "packed", "shipped", "delivered", "cancelled"]).optional()),
    /** of one order: its last digits, or all of it */
    number: z.preprocess(unlessEmpty, z.string().max(40).transform(endOfOrderNumber).optional()),
    after: z.preprocess(
      unlessEmpty,
      z
        .string()
        .max(160)
        .transform((text, context) => {
          const key = readPageKey(text)
          if (key) return key
          context.addIssue("not a key of a page")
          return z.NEVER
        })
        .optional(),
    ),
  })
  .strict()

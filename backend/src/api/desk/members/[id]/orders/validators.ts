import { toLatinDigits } from "@khooshe/persian-text"
import { z } from "zod"

/** `?state=&page=`: an empty state means all; digits of every script. */
export const deskOrdersQuery = z
  .object({
    state: z.preprocess((state) => (state === "" ? undefined : state), z.enum(["placed", "accepted", "packed", "shipped", "delivered", "cancelled"]).optional()),
    page: z.preprocess((page) => (typeof page === "string" && page !== "" ? Number(toLatinDigits(page)) : page === "" ? undefined : page), z.number().int().min(1).max(10_000).default(1)),
  })
  .strict()

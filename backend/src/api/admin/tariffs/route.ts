import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../shared/database"
import { readBody } from "../../../shared/read-body"
import { readTariffs } from "../../../workflows/cart/delivery"
import { publishTariffsWorkflow } from "../../../workflows/tariff/publish-tariffs"

const row = z
  .object({
    method: z.enum(["post", "courier", "freight"]),
    band: z.enum(["same_city", "same_province", "neighbour", "other"]),
    up_to_gram: z.number().int().min(1).max(10_000_000),
    price_rial: z.number().int().min(0).max(100_000_000_000).multipleOf(10),
    effective_from: z.iso.datetime(),
    note: z.string().trim().min(1).max(200),
  })
  .strict()
const publishTariffsBody = z.object({ rows: z.array(row).min(1).max(500) }).strict()

/** Delivery tariffs of every date, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ tariffs: await readTariffs(databaseOf(req.scope)) })
}

/** New prices, from a date on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { rows } = readBody(publishTariffsBody, req.body)
  const { result } = await publishTariffsWorkflow(req.scope).run({ input: { rows } })
  res.status(201).json(result)
}

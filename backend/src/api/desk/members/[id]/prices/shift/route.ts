import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { priceFilter, priceShift, shiftPricesBody } from "../../../../../../contracts/desk-prices"
import { databaseOf } from "../../../../../../shared/database"
import { readBody } from "../../../../../../shared/read-body"
import { readQuery } from "../../../../../../shared/read-query"
import { applyPriceChange } from "../../../../../../workflows/price/apply-price-change"
import { planPricesWorkflow } from "../../../../../../workflows/price/plan-prices"
import { previewShift } from "../../../../../../workflows/price/preview-shift"
import { allowedScope, type DeskRequest } from "../../../../scope"
import { answerChange } from "../answer-change"

const query = priceFilter
  .extend({ by: z.enum(["percent", "amount"]), value: z.string().regex(/^-?[0-9]{1,13}$/).transform(Number) })
  .strict()
  .transform(({ by, value, ...filter }) => ({ filter, shift: by === "percent" ? { by, hundredths: value } : { by, rial: value } }))
  .pipe(z.object({ filter: priceFilter, shift: priceShift }))

/** What a change of all that match comes to. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "edit_prices")
  const { filter, shift } = readQuery(query, req.query)
  res.json(await previewShift(databaseOf(req.scope), id, filter, shift))
}

/** Changes all that match, as it was previewed: now, or on a later day. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_prices")
  const { on, ...body } = readBody(shiftPricesBody, req.body)
  const { result } = await planPricesWorkflow(req.scope).run({ input: { ...body, member_id: id, actor: desk_user_id, on: on ?? null } })
  if (on === undefined) await applyPriceChange(req.scope, result.change_id)
  await answerChange(req, res, id, result.change_id)
}

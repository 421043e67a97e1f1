import type { MedusaResponse } from "@medusajs/framework/http"
import { changePricesBody, priceFilter } from "../../../../../contracts/desk-prices"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { handle, readQuery } from "../../../../../shared/read-query"
import { changePricesWorkflow } from "../../../../../workflows/price/change-prices"
import { planPricesWorkflow } from "../../../../../workflows/price/plan-prices"
import { readDeskPrices } from "../../../../../workflows/price/read/desk-prices"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerChange } from "./answer-change"

const query = priceFilter.extend({ after: handle.optional() }).strict()

/** The member's goods with prices, and what neighbours ask. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_listings")
  const { after, ...filter } = readQuery(query, req.query)
  res.json(await readDeskPrices(databaseOf(req.scope), id, after ?? null, filter))
}

/** Changes prices, all of them or none: now, or on a later day. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_prices")
  const { on, ...body } = readBody(changePricesBody, req.body)
  const input = { ...body, member_id: id, actor: desk_user_id }
  const { result } = on === undefined ? await changePricesWorkflow(req.scope).run({ input }) : await planPricesWorkflow(req.scope).run({ input: { ...input, on } })
  await answerChange(req, res, id, result.change_id)
}

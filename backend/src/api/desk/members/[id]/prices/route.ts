import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { changePricesBody } from "../../../../../contracts/desk-prices"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { handle, readQuery } from "../../../../../shared/read-query"
import { changePricesWorkflow } from "../../../../../workflows/price/change-prices"
import { readDeskPrices } from "../../../../../workflows/price/read/desk-prices"
import { allowedScope, type DeskRequest } from "../../../scope"
import { answerChange } from "./answer-change"

const query = z.object({ after: handle.optional() }).strict()

/** The member's goods with prices, and what neighbours ask. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_listings")
  const { after } = readQuery(query, req.query)
  res.json(await readDeskPrices(databaseOf(req.scope), id, after ?? null))
}

/** Changes prices: all of them or none. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_prices")
  const body = readBody(changePricesBody, req.body)
  const { result } = await changePricesWorkflow(req.scope).run({ input: { ...body, member_id: id, actor: desk_user_id } })
  await answerChange(req, res, id, result.change_id)
}

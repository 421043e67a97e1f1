import type { MedusaContainer } from "@medusajs/framework/types"
import { parseIranMobile } from "@khooshe/persian-text"
import type { OrderView } from "../../contracts/order"
import { MEMBER_ORDER_MODULE } from "../../modules/member-order"
import { lookupBuckets, mayLookUp } from "../../modules/member-order/lookup"
import { parseOrderNumber } from "../../modules/member-order/reference"
import type { MemberOrderModuleService } from "../../modules/member-order/service"
import { databaseOf } from "../../shared/database"
import { sameSecret } from "../../shared/same-secret"
import { settings } from "../../shared/settings"
import { shopError } from "../../shared/shop-error"
import { readOrderSecrets, readOrderView } from "./read/order-view"

/**
 * Finds an order by what its buyer remembers. Each try counts, for who asks and
 * for the number asked for, until it is right.
 * @param address who asks
 * @throws invalid_mobile, invalid_request (no such form of number), too_many_requests; not_found for an unknown number and a wrong mobile alike
 */
export async function lookUpOrder(container: MedusaContainer, asked: { number: string; mobile: string }, address: string): Promise<OrderView> {
  const number = parseOrderNumber(asked.number)
  if (!number) throw shopError("invalid_request", "An order number has seven digits", { field: "number" })
  const mobile = parseIranMobile(asked.mobile)
  if (!mobile) throw shopError("invalid_mobile", "Not an Iranian mobile number", { field: "mobile" })

  const memberOrders = container.resolve<MemberOrderModuleService>(MEMBER_ORDER_MODULE)
  const { ids, counted } = await memberOrders.countLookup(lookupBuckets(address, number, settings().cookieSecret))
  if (!mayLookUp(counted)) throw shopError("too_many_requests", "Too many wrong pairs of number and mobile")

  const database = databaseOf(container)
  const secrets = await readOrderSecrets(database, number)
  // an unknown number takes the same comparison, so that time does not tell it from a wrong mobile
  const right = sameSecret(mobile, secrets?.mobile ?? "")
  const order = secrets && right ? await readOrderView(database, secrets.order_id, true) : null
  if (!order) throw shopError("not_found", "No order of this number and mobile")
  await memberOrders.forgetLookups(ids)
  return order
}

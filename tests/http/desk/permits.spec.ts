import { afterAll, beforeAll, expect, it } from "vitest"
import { adminMemberOrders } from "../../../backend/src/contracts/admin"
import { agentPermits } from "../../../backend/src/contracts/desk-permits"
import { deskMe } from "../../../backend/src/contracts/desk"
import { atTheBank, authorityOf, buy, cartWith, detailOf, forSale, parsed, readReturn, readyToPay, shop, startPayment, store } from "../../support/api"
import { request, sandboxUrl } from "../../support/http"
import { admin, desk, sql } from "../../support/operator"

const agent = "bojnurd@khooshe.example"
let office = ""
let variant = ""
let permit = ""

beforeAll(async () => {
  office = `/clusters/${parsed(deskMe, await desk(agent, "/me")).grants[0]?.scope_id}/permits`
  const card = (await forSale("bojnurd-candy")).find((each) => each.member.handle === "poone" && each.packs.some((pack) => pack.available > 10))
  variant = (await detailOf(card?.handle ?? "")).packs.find((pack) => pack.available > 10)?.variant_id ?? ""
  permit = parsed(agentPermits, await desk(agent, `${office}?state=expiring`)).permits.find((each) => each.member.handle === "poone")?.id ?? ""
})

afterAll(async () => {
  const [row] = await sql("update permit set revoked_at = null, revoked_by = null, revoked_reason = null where id = $1 returning member_id", [permit])
  // nothing told the listings of it
  await sql("insert into listing_task (id, kind, key) select 'ltask_' || md5(product_id), 'rebuild', product_id from product_label where member_id = $1 on conflict do nothing", [row?.member_id])
})

it("a packer's goods are sold under its own permit and the maker's, and the sold line remembers both after one is taken back between cart and bank", async () => {
  const { order } = await buy([{ variant_id: variant, quantity: 1 }])
  const [slice] = await sql("select order_id from member_order where number = $1", [order.number])
  const remembered = async () => parsed(adminMemberOrders, await admin(`/orders/${slice?.order_id}/member-orders`)).member_orders[0]?.lines[0]?.permits.map((each) => [each.type, each.number])
  expect(await remembered()).toEqual([["packing_permit", "PB-0121"], ["workshop_health", expect.stringMatching(/^HB-/)]])

  const cart = await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }]))
  const { redirect_url, token } = await startPayment(await readyToPay(await cartWith([{ variant_id: variant, quantity: 1 }])))
  expect((await desk(agent, `${office}/${permit}/revoke`, { reason: "بازرسی کارگاه" })).status).toBe(200)
  expect(await store(`/carts/${cart.id}/line-items`, { body: { variant_id: variant, quantity: 1 } })).toMatchObject({ status: 409, body: { code: "permit_lapsed" } })
  expect(await shop(`/carts/${cart.id}/pay`, { total_rial: cart.total_rial, locale: "fa" })).toMatchObject({ status: 409, body: { code: "permit_lapsed" } })
  await atTheBank(redirect_url, "pay")
  expect(await readReturn(token)).toMatchObject({ state: "failed", reason: "permit_lapsed", order: null })
  expect((await request(`${sandboxUrl}/sandbox/payments/${authorityOf(redirect_url)}`)).body).toMatchObject({ payment: { verifies: 0 } })
  expect(await remembered()).toEqual([["packing_permit", "PB-0121"], ["workshop_health", expect.stringMatching(/^HB-/)]])
})

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { adminMemberOrders } from "../../src/contracts/admin"
import { auditPage } from "../../src/contracts/audit"
import { deskOrder, deskParcel } from "../../src/contracts/desk"
import { errorBody } from "../../src/contracts/errors"
import { orderView } from "../../src/contracts/order"
import settleMissing from "../../src/jobs/settle-missing"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { addDays, tehranDay } from "../../src/shared/tehran"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { layGround, password, type Ground } from "../support/ground"
import { eventually, MessageBox } from "../support/message-box"
import { capture, upToReserved, type TestOrder } from "../support/order"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    const later = addDays(tehranDay(new Date()), 5)
    let ground: Ground
    let post: Call
    let pickup: Call
    let packer: Call
    let operator: Call
    let order: TestOrder
    let parcel: string
    let line: string

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const paths = (placed: TestOrder, which: 0 | 1 = 0) => `/desk/members/${ground.members[which].id}/orders/${placed.slices[which]}`
    const lineOf = async (slice: string) => (await sql<{ id: string }>("select id from member_order_line where member_order_id = :slice", { slice }))[0]?.id ?? ""
    const stockOf = async (which: 0 | 1) => {
      const [level] = await sql<{ stocked: number; reserved: number }>("select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level where inventory_item_id = :id", { id: ground.members[which].inventory_item_id })
      const [held] = await sql<{ held: number }>("select coalesce(sum(quantity), 0)::int as held from reservation_item where inventory_item_id = :id and deleted_at is null", { id: ground.members[which].inventory_item_id })
      expect(held?.held).toBe(level?.reserved)
      return level
    }
    const sliceOf = async (id: string) => (await sql<{ state: string; total: number; due_on: string }>("select state, total_rial::float8 as total, due_on from member_order where id = :id", { id }))[0]
    const read = async (call: Call, path: string) => deskOrder.parse((await call(path)).data)
    const view = async (placed: TestOrder) => orderView.parse((await caller(api)(`/shop/orders/${placed.number}?key=${placed.key}`)).data)
    const say = (quantity: number, more: object = {}) => ({ lines: [{ line_id: line, quantity }], reason: "sold_out", ...more })
    const reply = (placed: TestOrder, report: string, choice: string, key = placed.key) => caller(api)(`/shop/orders/${placed.number}/missing/${report}`, { key, answer: choice })
    /** What Medusa says is outstanding of an order: below zero it is owed to the buyer. */
    const outstanding = async ({ order_id }: TestOrder) => ((await operator(`/admin/orders/${order_id}?fields=id,total,+summary`)).data as { order: { total: number; summary: { pending_difference: number } } }).order
    const paidOut = () => sql("select (select count(*)::int from refund) as refunds, (select count(*)::int from payment_collection) as collections")

    async function placed(more: { quantity?: number; discount?: number } = {}): Promise<TestOrder> {
      const made = await upToReserved(getContainer(), ground, undefined, more)
      await capture(getContainer(), made)
      await placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id: made.order_id } })
      line = await lineOf(made.slices[0])
      parcel = paths(made)
      order = made
      return made
    }

    beforeAll(async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layGround(getContainer())
      const [first, second] = ground.members
      await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name: "packer", email: "packer@khooshe.example", mobile: null, password, grants: [{ scope_kind: "member", scope_id: first.id, role: "packer" }] }] } })
      await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "Op", last_name: "Erator" } })
      post = await signIn(api, "desk_user", first.email)
      pickup = await signIn(api, "desk_user", second.email)
      packer = await signIn(api, "desk_user", "packer@khooshe.example")
      operator = await signIn(api, "user", "operator@khooshe.example")
    })
    afterAll(() => box.close())
    beforeEach(() => {
      box.messages.length = 0
    })

    it("the buyer is asked, and of several answers at once one is taken", async () => {
      await placed({ quantity: 3 })
      expect((await read(post, parcel)).actions).toEqual(["accept", "pack", "report_missing", "send_part"])
      const asked = deskOrder.parse((await post(`${parcel}/missing`, say(1, { wait_until: later, note: " تمام شد " }))).data)
      expect(asked.missing).toMatchObject([{ state: "asked", reason: "sold_out", note: "تمام شد", wait_until: later, answered: false, lines: [{ quantity: 1, title: { fa: "شکرپنیر" } }] }])
      expect(asked.actions).toEqual(["accept", "send_part"])
      // while the buyer is asked the slice is not closed, and not asked about again
      expect(answer(await post(`${parcel}/pack`, {}))).toEqual([409, "answer_awaited"])
      expect(answer(await post(`${parcel}/missing`, say(1)))).toEqual([409, "answer_awaited"])
      expect((await stockOf(0))?.reserved).toBe(750)
      const [question] = await eventually(() => box.of("goods_missing"), (messages) => messages.length > 0)
      expect(question).toMatchObject({ to: order.mobile, locale: "fa" })
      for (const words of ["۱ × شکرپنیر، جعبه ۲۵۰ گرمی", order.number, `/fa/orders/${order.number}?key=${order.key}`]) expect(question?.text).toContain(words)

      const [report] = (await view(order)).parcels[0]?.missing ?? []
      const id = report?.id ?? ""
      // what would come back is said before it is chosen, and only to the buyer
      expect(report?.refund_rial).toBe(1_200_000)
      for (const [key, choice, status, code] of [["wrong", "refund", 404, "not_found"], [order.key, "keep", 400, "invalid_request"]] as const) expect(answer(await reply(order, id, choice, key))).toEqual([status, code])
      expect(answer(await caller(api)(`/shop/orders/${order.number}/missing/${id}`, { key: order.key, answer: "refund", rial: 1 }))).toEqual([400, "invalid_request"])
      const answers = await Promise.all([reply(order, id, "refund"), reply(order, id, "refund"), reply(order, id, "wait"), reply(order, id, "refund")])
      const refunded = answers.filter((each) => each.status === 200)
      // of different answers at once one is taken, and the same again does no harm
      expect([1, 3]).toContain(refunded.length)
      expect(answers.filter((each) => each.status !== 200).map((each) => errorBody.parse(each.data).code)).toEqual(Array.from({ length: 4 - refunded.length }, () => "already_answered"))
    })

    it("money back: to the rial, with its part of the discount, repeated without harm", async () => {
      await placed({ quantity: 3, discount: 100_010 })
      const before = await sliceOf(order.slices[0])
      const other = await sql("select * from member_order where id = :id", { id: order.slices[1] })
      const money = await paidOut()
      const stock = await stockOf(0)
      await post(`${parcel}/missing`, say(1, { wait_until: later }))
      const id = (await view(order)).parcels[0]?.missing[0]?.id ?? ""
      expect((await reply(order, id, "refund")).status).toBe(200)
      for (const turn of [1, 2]) expect([turn, (await reply(order, id, "refund")).status]).toEqual([turn, 200])
      expect(answer(await reply(order, id, "wait"))).toEqual([409, "already_answered"])
      await settleMissing(getContainer())

      const seen = await view(order)
      const own = seen.parcels[0]
      // 10,001 tomans over 3 packs: 6,667 stay with two, 3,334 go with one
      expect(own?.refunds).toMatchObject([{ rial: 1_200_000 - 33_340, reason: "sold_out", state: "due", line: { quantity: 1 } }])
      expect([own?.items_rial, own?.discount_rial, own?.delivery_rial, own?.total_rial]).toEqual([2_400_000, 66_670, 650_000, 2_400_000 + 650_000 - 66_670])
      expect([own?.lines[0]?.quantity, own?.lines[0]?.total_rial]).toEqual([2, 2_333_330])
      expect((own?.total_rial ?? 0) + seen.refund_rial).toBe(before?.total)
      expect(seen.total_rial + seen.refund_rial).toBe(order.total_rial)
      expect(await sql("select * from member_order where id = :id", { id: order.slices[1] })).toEqual(other)
      expect(await stockOf(0)).toEqual({ stocked: stock?.stocked, reserved: (stock?.reserved ?? 0) - 250 })
      expect(await paidOut()).toEqual(money)
      const medusa = await outstanding(order)
      expect([medusa.total, medusa.summary.pending_difference]).toEqual([seen.total_rial, -seen.refund_rial])

      const desk = await read(post, parcel)
      expect(desk).toMatchObject({ gross_gram: 600, total_rial: own?.total_rial, missing: [{ state: "refunded", answered: true }], refunds: [{ rial: 1_166_660 }] })
      expect((await eventually(() => box.of("refund_due"), (messages) => messages.length > 0))[0]?.text).toContain("۱۱۶٬۶۶۶ تومان به شما برمی‌گردد")
      expect((await eventually(() => box.of("buyer_wants_money"), (messages) => messages.length > 0))[0]?.to).toBe(ground.members[0].mobile)
      const slices = adminMemberOrders.parse((await operator(`/admin/orders/${order.order_id}/member-orders`)).data)
      expect(slices).toMatchObject({ totals: { total_rial: seen.total_rial, refund_rial: seen.refund_rial }, member_orders: [{ refunds: [{ rial: 1_166_660 }] }, { refunds: [] }] })
      const told = auditPage.parse((await post(`/desk/members/${ground.members[0].id}/audit`)).data).entries
      expect(told.filter(({ subject }) => subject.id === order.slices[0]).map(({ act, by }) => [act, by])).toEqual([["order.refund_due", null], ["order.missing_reported", "candy"]])

      // who packs sees what is missing, and no money of it
      const parcels = await packer(parcel.replace("orders", "parcels"))
      expect(JSON.stringify(parcels.data)).not.toMatch(/rial|price|refund_|refunds/)
      expect(deskParcel.strict().parse(parcels.data).missing).toHaveLength(1)
      expect(answer(await packer(`${parcel}/missing`, say(1)))).toEqual([404, "not_found"])

      // what is left goes its way
      await post(`${parcel}/pack`, {})
      expect(await stockOf(0)).toEqual({ stocked: (stock?.stocked ?? 0) - 500, reserved: (stock?.reserved ?? 0) - 750 })
      expect(deskOrder.parse((await post(`${parcel}/ship`, { carrier: "پست", tracking_code: "241050001" })).data).state).toBe("shipped")
    })

    it("the buyer waits: the slice goes later, nothing is due, and it is packed when it has come", async () => {
      await placed()
      await post(`${parcel}/missing`, say(2, { wait_until: later, reason: "not_made" }))
      const [report] = (await view(order)).parcels[0]?.missing ?? []
      expect((await reply(order, report?.id ?? "", "wait")).status).toBe(200)
      expect((await reply(order, report?.id ?? "", "wait")).status).toBe(200)
      expect(await sliceOf(order.slices[0])).toMatchObject({ due_on: later > "2026-11-24" ? later : "2026-11-24", total: 3_050_000 })
      expect((await view(order)).parcels[0]).toMatchObject({ missing: [{ state: "waiting", answered: true }], refunds: [] })
      expect((await eventually(() => box.of("buyer_waits"), (messages) => messages.length > 0))[0]?.to).toBe(ground.members[0].mobile)
      expect((await post(`${parcel}/pack`, {})).status).toBe(200)
      expect((await read(post, parcel)).actions).toEqual(["undo_pack", "ship"])
      expect(answer(await post(`${parcel}/missing`, say(1)))).toEqual([409, "state_conflict"])
    })

    it("nobody answers: after two days the money is due, also when a crash cut the counting short", async () => {
      await placed()
      await post(`${parcel}/missing`, say(1, { wait_until: later }))
      await settleMissing(getContainer())
      expect((await read(post, parcel)).missing[0]?.state).toBe("asked")
      await sql("update missing_report set answer_until = now() - interval '1 second' where state = 'asked'")
      const id = (await view(order)).parcels[0]?.missing[0]?.id ?? ""
      expect(answer(await reply(order, id, "wait"))).toEqual([409, "already_answered"])
      await Promise.all([settleMissing(getContainer()), settleMissing(getContainer())])
      expect(await read(post, parcel)).toMatchObject({ missing: [{ state: "refunded", answered: false }], refunds: [{ rial: 1_200_000 }] })

      // Medusa's order was edited and the stock freed; then the process died
      await sql("update missing_report set state = 'refunding', answered_at = now() - interval '1 minute' where id = :id", { id })
      await sql("delete from refund_due where report_id = :id", { id })
      await sql("update member_order_line set quantity = 2, total_rial = 2400000 where id = :line", { line })
      await sql("update member_order set items_rial = 2400000, total_rial = 3050000 where id = :slice", { slice: order.slices[0] })
      await settleMissing(getContainer())
      expect(await read(post, parcel)).toMatchObject({ missing: [{ state: "refunded" }], refunds: [{ rial: 1_200_000 }], total_rial: 1_850_000 })
      expect((await outstanding(order)).summary.pending_difference).toBe(-1_200_000)
    })

    it("nothing is left: the slice is cancelled and its delivery is due too, also in an order of which nothing is left at all", async () => {
      await placed({ discount: 200_000 })
      const gone = deskOrder.parse((await post(`${parcel}/missing`, say(2))).data)
      expect(gone).toMatchObject({ state: "cancelled", total_rial: 0, lines: [], actions: [], missing: [{ state: "refunded", answered: false }] })
      expect(gone.refunds.map(({ rial, line: of }) => [rial, of?.quantity ?? null])).toEqual([[2_200_000, 2], [650_000, null]])
      expect(box.of("goods_missing")).toEqual([])
      const half = await outstanding(order)
      expect([half.total, half.summary.pending_difference]).toEqual([2_850_000, -2_850_000])
      expect((await sliceOf(order.slices[1]))?.state).toBe("placed")

      const second = await lineOf(order.slices[1])
      expect(deskOrder.parse((await pickup(`${paths(order, 1)}/missing`, { lines: [{ line_id: second, quantity: 2 }], reason: "damaged" })).data).state).toBe("cancelled")
      expect(await view(order)).toMatchObject({ total_rial: 0, refund_rial: order.total_rial })
      expect((await outstanding(order)).summary.pending_difference).toBe(-order.total_rial)
    })

    it("what may not be reported is refused, and what was found again goes on", async () => {
      await placed()
      const foreign = await lineOf(order.slices[1])
      const refused: [object, number, string][] = [
        [say(3), 422, "invalid_quantity"], [say(0), 400, "invalid_request"], [say(1, { wait_until: "2020-01-01" }), 422, "invalid_dates"], [say(1, { reason: "why" }), 400, "invalid_request"],
        [say(1, { state: "refunded" }), 400, "invalid_request"], [{ lines: [], reason: "sold_out" }, 400, "invalid_request"], [{ lines: [{ line_id: foreign, quantity: 1 }], reason: "sold_out" }, 404, "not_found"],
        [{ lines: [{ line_id: line, quantity: 1 }, { line_id: line, quantity: 1 }], reason: "sold_out" }, 400, "invalid_request"],
      ]
      for (const [body, status, code] of refused) expect([JSON.stringify(body), ...answer(await post(`${parcel}/missing`, body))]).toEqual([JSON.stringify(body), status, code])
      expect(answer(await pickup(`${parcel}/missing`, say(1)))).toEqual([404, "not_found"])
      expect(answer(await pickup(`/desk/members/${ground.members[1].id}/orders/${order.slices[0]}/missing`, say(1)))).toEqual([404, "not_found"])

      // of people who report and pack at once one is first; both never
      const race = await Promise.all([post(`${parcel}/missing`, say(1, { wait_until: later })), post(`${parcel}/pack`, {}), post(`${parcel}/missing`, say(2, { wait_until: later }))])
      expect(race.filter((each) => each.status === 200)).toHaveLength(1)
      await placed()
      await post(`${parcel}/missing`, say(1, { wait_until: later }))
      const id = (await read(post, parcel)).missing[0]?.id ?? ""
      expect(answer(await pickup(`${paths(order, 1)}/missing/${id}/withdraw`, {}))).toEqual([404, "not_found"])
      const other = order
      await placed()
      expect(answer(await reply(order, id, "refund"))).toEqual([404, "not_found"])
      for (const turn of [1, 2]) expect([turn, (await post(`${paths(other)}/missing/${id}/withdraw`, {})).status]).toEqual([turn, 200])
      expect(answer(await reply(other, id, "refund"))).toEqual([409, "already_answered"])
      expect((await view(other)).parcels[0]?.missing).toEqual([])
      expect((await post(`${paths(other)}/pack`, {})).status).toBe(200)
    })

    it("some go ahead as a parcel of their own; the slice is shipped only when all that is left is", async () => {
      await placed({ quantity: 4 })
      const stock = await stockOf(0)
      await post(`${parcel}/missing`, say(1, { wait_until: later }))
      const part = (quantity: number, tracking_code: string) => ({ lines: [{ line_id: line, quantity }], carrier: "پست", tracking_code })
      expect(answer(await post(`${parcel}/part`, part(4, "PART-0001")))).toEqual([422, "invalid_quantity"])
      expect(answer(await packer(`${parcel}/part`, { ...part(1, ""), tracking_code: "" }))).toEqual([422, "tracking_code_required"])
      for (const turn of [1, 2]) {
        const sent = deskParcel.strict().parse((await packer(`${parcel}/part`, part(2, "PART-۰۰۰۱"))).data)
        expect([turn, sent.state, sent.parts.map((each) => [each.tracking.code, each.lines[0]?.quantity]), sent.lines[0]?.sent]).toEqual([turn, "accepted", [["PART-0001", 2]], 2])
      }
      expect(await stockOf(0)).toEqual({ stocked: (stock?.stocked ?? 0) - 500, reserved: (stock?.reserved ?? 0) - 500 })
      expect((await eventually(() => box.of("part_shipped"), (messages) => messages.length > 0))[0]?.text).toContain("PART-0001")
      const id = (await view(order)).parcels[0]?.missing[0]?.id ?? ""
      await reply(order, id, "refund")
      expect(await view(order)).toMatchObject({ refund_rial: 1_200_000, parcels: [{ state: "accepted", parts: [{ tracking: { code: "PART-0001" } }], lines: [{ quantity: 3 }], refunds: [{ rial: 1_200_000 }] }, {}] })
      expect(answer(await post(`${parcel}/part`, part(1, "PART-0002")))).toEqual([422, "part_is_all"])

      expect(deskOrder.parse((await post(`${parcel}/pack`, {})).data).state).toBe("packed")
      expect(deskOrder.parse((await post(`${parcel}/undo-pack`, {})).data)).toMatchObject({ state: "accepted", lines: [{ sent: 2 }] })
      await post(`${parcel}/pack`, {})
      expect(deskOrder.parse((await post(`${parcel}/ship`, { carrier: "پست", tracking_code: "LAST-0002" })).data)).toMatchObject({ state: "shipped", tracking: { code: "LAST-0002" }, parts: [{ tracking: { code: "PART-0001" } }] })
      expect(await stockOf(0)).toEqual({ stocked: (stock?.stocked ?? 0) - 750, reserved: (stock?.reserved ?? 0) - 1000 })
      expect(deskOrder.parse((await post(`${parcel}/deliver`, {})).data).state).toBe("delivered")
      expect(await sql("select count(*)::int as count from fulfillment f join order_fulfillment x on x.fulfillment_id = f.id where x.order_id = :id and f.delivered_at is not null and f.shipped_at is not null", { id: order.order_id })).toEqual([{ count: 2 }])
    })

    it("the rest of a slice that went in part leaves it: then it is shipped, and arrives", async () => {
      await placed({ quantity: 2 })
      await post(`${parcel}/part`, { lines: [{ line_id: line, quantity: 1 }], carrier: "پست", tracking_code: "PART-0009" })
      const left = deskOrder.parse((await post(`${parcel}/missing`, say(1))).data)
      // something was delivered, so its delivery is not due
      expect(left).toMatchObject({ state: "shipped", refunds: [{ rial: 1_200_000 }], total_rial: 1_850_000, parts: [{ tracking: { code: "PART-0009" } }] })
      expect(deskOrder.parse((await post(`${parcel}/deliver`, {})).data).state).toBe("delivered")
    })

    it("an operator who cancels the order, or edits it in Medusa, keeps nothing from ending", async () => {
      await placed()
      await post(`${parcel}/missing`, say(1, { wait_until: later }))
      const id = (await view(order)).parcels[0]?.missing[0]?.id ?? ""
      expect((await operator("/admin/order-edits", { order_id: order.order_id })).status).toBe(200)
      // the answer stands, though its counting waits for the operator
      expect((await reply(order, id, "refund")).status).toBe(200)
      expect((await read(post, parcel)).missing[0]?.state).toBe("refunding")
      expect(answer(await post(`${parcel}/pack`, {}))).toEqual([409, "answer_awaited"])
      await sql("update order_change set status = 'canceled', canceled_at = now() where order_id = :id and status = 'pending'", { id: order.order_id })
      await sql("update missing_report set answered_at = now() - interval '1 minute' where id = :id", { id })
      await settleMissing(getContainer())
      expect((await read(post, parcel)).missing[0]?.state).toBe("refunded")

      await placed()
      await post(`${parcel}/missing`, say(1, { wait_until: later }))
      expect((await operator(`/admin/orders/${order.order_id}/cancel`, {})).status).toBe(200)
      expect((await eventually(() => sliceOf(order.slices[0]), (slice) => slice?.state === "cancelled"))?.state).toBe("cancelled")
      await sql("update missing_report set answer_until = now() - interval '1 second' where state = 'asked'")
      await settleMissing(getContainer())
      expect(await read(post, parcel)).toMatchObject({ missing: [{ state: "withdrawn" }], refunds: [] })
    })
  },
})

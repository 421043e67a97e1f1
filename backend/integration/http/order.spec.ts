import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { errorBody } from "../../src/contracts/errors"
import { orderView } from "../../src/contracts/order"
import healMemberOrders from "../../src/jobs/heal-member-orders"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { MESSAGE_MODULE } from "../../src/modules/message"
import type { MessageModuleService } from "../../src/modules/message/service"
import { drainMessages } from "../../src/workflows/message/drain-messages"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { caller, type Call } from "../support/caller"
import { layGround, password, type Ground } from "../support/ground"
import { eventually, MessageBox } from "../support/message-box"
import { capture, pickupCode, upToReserved, type TestOrder } from "../support/order"
import { tells } from "../support/tells"

const codeOf = (data: unknown) => errorBody.parse(data).code

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    let ground: Ground
    let anybody: Call
    let customer_id: string

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const states = async ({ order_id }: TestOrder) => (await sql<{ state: string }>("select state from member_order where order_id = :order_id order by position", { order_id })).map((row) => row.state)
    const place = ({ order_id }: TestOrder) => placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id } })
    const outbox = () => sql<{ template: string; to: string; state: string; attempts: number; error: string | null }>(`select template, "to", state, attempts, error from message order by template, "to"`)
    const lookUp = (number: string, mobile: string, from = "198.51.100.1") => caller(api, { "x-forwarded-for": from })("/shop/order-lookups", { number, mobile })

    beforeAll(async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layGround(getContainer())
      anybody = caller(api)
      const { result } = await createCustomersWorkflow(getContainer()).run({ input: { customersData: [{ email: "member@khooshe.example", has_account: true }] } })
      customer_id = result[0]?.id ?? ""
      const { authIdentity } = await getContainer().resolve(Modules.AUTH).register("emailpass", { body: { email: "member@khooshe.example", password } })
      await getContainer().resolve(Modules.AUTH).updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { customer_id } })
    })
    afterAll(() => box.close())
    beforeEach(() => {
      box.messages.length = 0
      box.broken = false
    })

    it("slices of an order that was never paid are seen by nobody; paid, they are placed once and told once, however often it is asked", async () => {
      const order = await upToReserved(getContainer(), ground)
      await place(order)
      await healMemberOrders(getContainer())
      expect(await states(order)).toEqual(["pending", "pending"])
      expect(await outbox()).toEqual([])
      expect((await anybody(`/shop/orders/${order.number}?key=${order.key}`)).status).toBe(404)

      await capture(getContainer(), order)
      await Promise.all([place(order), place(order), healMemberOrders(getContainer())])
      await place(order)
      expect(await states(order)).toEqual(["placed", "placed"])
      expect(await sql("select count(*)::int as count from member_order_event")).toEqual([{ count: 2 }])
      await eventually(() => box.messages.length, (count) => count >= 3)
      await drainMessages(getContainer())
      expect(box.messages.map(({ template, to }) => [template, to]).sort()).toEqual([["order_placed_buyer", "09121234567"], ["order_placed_member", "09120000000"], ["order_placed_member", "09120000001"]])
      expect(box.of("order_placed_buyer")[0]?.text).toBe(`سفارش ${order.number} ثبت شد: ۲ مرسوله، ۶۱۰٬۰۰۰ تومان.\nپیگیری سفارش:\nhttp://localhost:8000/fa/orders/${order.number}?key=${order.key}`)
      expect(box.of("order_placed_member")[0]?.text).toContain("۲ بسته، ۳۰۵٬۰۰۰ تومان. باید تا سه‌شنبه ۳ آذر فرستاده شود.")
      expect((await outbox()).map((row) => row.state)).toEqual(["sent", "sent", "sent"])
    })

    it("a payment that covers only part of an order places nothing", async () => {
      const order = await upToReserved(getContainer(), ground)
      await capture(getContainer(), { ...order, total_rial: order.total_rial - 10 })
      await place(order)
      expect(await states(order)).toEqual(["pending", "pending"])
    })

    it("what a crash left behind is healed: paid and not placed, packed in Medusa and not here", async () => {
      const order = await upToReserved(getContainer(), ground)
      await capture(getContainer(), order)
      await healMemberOrders(getContainer())
      expect(await states(order)).toEqual(["placed", "placed"])

      await sql(`update order_item set fulfilled_quantity = quantity, raw_fulfilled_quantity = raw_quantity where order_id = :order_id and item_id in (select line_item_id from member_order_line where member_order_id = :slice)`, { order_id: order.order_id, slice: order.slices[0] })
      await sql(`update "order" set updated_at = now() - interval '1 minute' where id = :order_id`, { order_id: order.order_id })
      await healMemberOrders(getContainer())
      expect(await states(order)).toEqual(["packed", "placed"])
    })

    it("an outage of the messages' way loses none, and a sender that died loses none", async () => {
      box.broken = true
      const order = await upToReserved(getContainer(), ground)
      await capture(getContainer(), order)
      await place(order)
      await eventually(outbox, (rows) => rows.every((row) => row.error !== null))
      expect((await outbox()).map((row) => row.state)).toEqual(["pending", "pending", "pending"])
      await drainMessages(getContainer())
      expect((await outbox()).map((row) => row.attempts)).toEqual([1, 1, 1])

      box.broken = false
      await sql("update message set next_try_at = now() - interval '1 second'")
      const senders = await Promise.allSettled([drainMessages(getContainer()), drainMessages(getContainer()), drainMessages(getContainer())])
      expect(senders.every((sender) => sender.status === "fulfilled")).toBe(true)
      expect(box.messages).toHaveLength(3)
      expect(new Set(box.messages.map((message) => message.id)).size).toBe(3)
      expect((await outbox()).map((row) => [row.state, row.attempts])).toEqual([["sent", 2], ["sent", 2], ["sent", 2]])

      await sql("update message set state = 'pending', attempts = 47, next_try_at = now() where template = 'order_placed_buyer'")
      box.broken = true
      await drainMessages(getContainer())
      expect((await outbox())[0]).toMatchObject({ state: "failed", attempts: 48 })
    })

    it("a message that was written and is taken back is owed to nobody, unless somebody began to send it", async () => {
      const service = getContainer().resolve<MessageModuleService>(MESSAGE_MODULE)
      const message = (key: string) => ({ template: "order_placed_buyer" as const, to: "09121234567", locale: "fa" as const, params: {}, text: "…", unique_key: key })
      const ids = await service.writeMessages(["one", "two", "three"].map(message))
      await sql("update message set attempts = 1 where id = :id", { id: ids[2] })
      await service.withdrawMessages(ids)
      expect(await sql("select unique_key from message")).toEqual([{ unique_key: "three" }])
    })

    it("a buyer reads the order by its key, and nobody reads it without", async () => {
      const order = await upToReserved(getContainer(), ground)
      await capture(getContainer(), order)
      await place(order)
      const answer = await anybody(`/shop/orders/${order.number}?key=${order.key}`)
      expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-store"])
      const view = orderView.parse(answer.data)
      expect(view).toMatchObject({ number: order.number, key: order.key, total_rial: order.total_rial, items_rial: 4_800_000, delivery_rial: 1_300_000, discount_rial: 0, masked: false, payment: { state: "paid" } })
      expect(view.address).toMatchObject({ name: "زهرا احمدی", mobile: "09121234567", postal_code: "9413813114" })
      expect(view.parcels.map(({ index, state, method, vat_rial }) => [index, state, method, vat_rial])).toEqual([[1, "placed", "post", 277_270], [2, "placed", "pickup", 277_270]])
      expect(view.parcels[1]?.pickup).toEqual({ code: pickupCode, address: { fa: "خیابان طالقانی ۵", en: "5 Taleqani St" }, hours: [{ weekday: 6, from: "09:00", to: "20:00" }] })
      expect(JSON.stringify(answer.data)).not.toContain(order.order_id)

      expect((await anybody(`/shop/orders/${order.number.replace("KH-", "kh").replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? "")}?key=${order.key}`)).status).toBe(200)
      for (const path of [order.number, `${order.number}?key=`, `${order.number}?key=${order.key}x`, `KH-0000000?key=${order.key}`, `x?key=${order.key}`, `${order.number}?key=a&key=${order.key}`, `${order.order_id}?key=${order.key}`])
        expect([path, (await anybody(`/shop/orders/${path}`)).status]).toEqual([path, 404])
    })

    it("an order is found again by number and mobile in any digits, masked; guessing ends for the number and for who guesses", async () => {
      const order = await upToReserved(getContainer(), ground)
      await capture(getContainer(), order)
      await place(order)
      const persian = (text: string) => text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? "")
      for (const [number, mobile] of [[order.number, "09121234567"], [persian(order.number.toLowerCase()), persian("09121234567")], [order.number.slice(3), "+98 912 123 4567"]] as const) {
        const answer = await lookUp(number, mobile)
        expect([number, mobile, answer.status, answer.data]).toEqual([number, mobile, 200, expect.anything()])
        const view = orderView.parse(answer.data)
        expect(view).toMatchObject({ number: order.number, key: null, masked: true, address: { name: "ز… ا…", mobile: "0912•••••67", address_1: "…", postal_code: "…", city: "بجنورد" } })
        for (const secret of [order.key, order.order_id, pickupCode, "احمدی"]) expect([secret, tells(JSON.stringify(answer.data), secret)]).toEqual([secret, false])
      }
      for (const [number, mobile, status, code] of [["KH-12", "09121234567", 400, "invalid_request"], [order.number, "12", 422, "invalid_mobile"], ["", "", 400, "invalid_request"]] as const) {
        const answer = await lookUp(number, mobile)
        expect([answer.status, codeOf(answer.data)]).toEqual([status, code])
      }
      const [wrong, unknown] = [await lookUp(order.number, "09129999999"), await lookUp("KH-0000001", "09121234567")]
      expect([wrong.status, unknown.status]).toEqual([404, 404])
      expect(wrong.data).toEqual(unknown.data)

      const guesses = await Promise.all(Array.from({ length: 9 }, (_, index) => lookUp(order.number, `0913000000${index}`, `203.0.113.${index}`)))
      expect(guesses.map((guess) => guess.status)).toEqual(Array.from({ length: 9 }, () => 404))
      const late = await lookUp(order.number, "09121234567", "203.0.113.99")
      expect([late.status, codeOf(late.data)]).toEqual([429, "too_many_requests"])
      const other = await upToReserved(getContainer(), ground)
      await capture(getContainer(), other)
      await place(other)
      expect((await lookUp(other.number, other.mobile, "203.0.113.99")).status).toBe(200)

      for (let index = 0; index < 10; index += 1) await lookUp(`KH-100000${index}`, "09121234567", "203.0.113.200")
      expect((await lookUp(other.number, other.mobile, "203.0.113.200")).status).toBe(429)
      await sql("update order_lookup_try set at = at - interval '15 minutes'")
      expect((await lookUp(order.number, order.mobile, "203.0.113.200")).status).toBe(200)
      expect(await sql("select count(*)::int as count from order_lookup_try")).toEqual([{ count: 0 }])
    })

    it("Medusa's own read of an order answers its buyer or its key, and to all others there is none", async () => {
      const own = await upToReserved(getContainer(), ground, customer_id)
      const guest = await upToReserved(getContainer(), ground)
      const { data } = await api.post("/auth/customer/emailpass", { email: "member@khooshe.example", password })
      const key = { "x-publishable-api-key": ground.publishable_key }
      const stranger = caller(api, key)
      const buyer = caller(api, { ...key, authorization: `Bearer ${data.token}` })
      const holder = caller(api, { ...key, "x-order-key": guest.key })

      expect((await stranger(`/store/orders/${own.order_id}`)).status).toBe(404)
      expect((await stranger(`/store/orders/${own.order_id}/`)).status).toBe(404)
      expect((await stranger(`/store/orders/${own.order_id}?key=${guest.key}`)).status).toBe(404)
      expect((await stranger(`/store/orders/order_unknown?key=${guest.key}`)).status).toBe(404)
      expect((await buyer(`/store/orders/${guest.order_id}`)).status).toBe(404)
      expect((await holder(`/store/orders/${own.order_id}`)).status).toBe(404)
      const read = await buyer(`/store/orders/${own.order_id}?fields=id,total`)
      expect(read.data).toMatchObject({ order: { id: own.order_id, total: own.total_rial } })
      expect((await holder(`/store/orders/${guest.order_id}`)).status).toBe(200)
      expect((await stranger(`/store/orders/${guest.order_id}?key=${guest.key}&fields=id`)).status).toBe(200)
      expect((await buyer("/store/orders")).status).toBe(200)
      expect((await stranger("/store/orders")).status).toBe(401)
    })
  },
})

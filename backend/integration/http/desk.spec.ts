import { toPersianDigits } from "@khooshe/persian-text"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { adminEnquiries, adminEnquiry, adminMemberOrders, adminMembers, adminMessages, adminPermits } from "../../src/contracts/admin"
import { deskMe, deskOrder, deskOrderPage, deskParcel, deskParcelPage } from "../../src/contracts/desk"
import { errorBody } from "../../src/contracts/errors"
import { ENQUIRY_MODULE } from "../../src/modules/enquiry"
import type { EnquiryModuleService } from "../../src/modules/enquiry/service"
import { PERMIT_MODULE } from "../../src/modules/permit"
import type { PermitModuleService } from "../../src/modules/permit/service"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { signIn, caller, type Call } from "../support/caller"
import { layGround, password, type Ground } from "../support/ground"
import { eventually, MessageBox } from "../support/message-box"
import { capture, pickupCode, upToReserved, type TestOrder } from "../support/order"
import { tells } from "../support/tells"

const acts = ["accept", "pack", "undo-pack", "ship", "hand-over", "deliver"] as const
const bodies: Partial<Record<(typeof acts)[number], object>> = { ship: { carrier: "پست", tracking_code: "241050001" }, "hand-over": { code: pickupCode } }
const codeOf = (data: unknown) => errorBody.parse(data).code

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    let ground: Ground
    let order: TestOrder
    let byPost: Call
    let byPickup: Call
    let operator: Call
    /** paths of each member's slice of the order */
    let parcel: string
    let collected: string

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const stateOf = async (id: string) => (await sql<{ state: string }>("select state from member_order where id = :id", { id }))[0]?.state
    const stockOf = async (id: string) => (await sql<{ stocked: number; reserved: number }>("select stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved from inventory_level where inventory_item_id = :id", { id }))[0]
    const placed = async () => {
      const next = await upToReserved(getContainer(), ground)
      await capture(getContainer(), next)
      await placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id: next.order_id } })
      return next
    }

    beforeAll(async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layGround(getContainer())
      await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "ناظر", last_name: "خوشه" } })
      order = await placed()
      byPost = await signIn(api, "desk_user", ground.members[0].email)
      byPickup = await signIn(api, "desk_user", ground.members[1].email)
      operator = await signIn(api, "user", "operator@khooshe.example")
      parcel = `/desk/members/${ground.members[0].id}/orders/${order.slices[0]}`
      collected = `/desk/members/${ground.members[1].id}/orders/${order.slices[1]}`
      await eventually(() => box.messages.length, (count) => count >= 3)
    })
    afterAll(() => box.close())
    beforeEach(() => {
      box.messages.length = 0
      box.broken = false
    })

    const read = async (call: Call, path: string) => deskOrder.parse((await call(path)).data)

    it("each member sees its own slice and nothing of the others, with the buyer it sends to", async () => {
      const me = deskMe.parse((await byPost("/desk/me")).data)
      expect(me.grants).toMatchObject([{ scope_kind: "member", scope_id: ground.members[0].id, role: "owner", name: { fa: "کارگاه candy", en: "Workshop candy" } }])

      const answer = await byPost(`/desk/members/${ground.members[0].id}/orders`)
      const page = deskOrderPage.parse(answer.data)
      expect(answer.headers["cache-control"]).toBe("no-store")
      expect(page).toMatchObject({ count: 1, next: null, counts: { placed: 1, accepted: 0, packed: 0, shipped: 0, delivered: 0, cancelled: 0 }, today: { orders: 1, total_rial: 3_050_000 } })
      const [slice] = page.orders
      expect(slice).toMatchObject({ id: order.slices[0], number: order.number, state: "placed", method: "post", items_rial: 2_400_000, delivery_rial: 650_000, total_rial: 3_050_000, actions: ["accept", "pack", "report_missing", "send_part"] })
      expect(slice?.buyer).toEqual({ name: "زهرا احمدی", mobile: "09121234567", province: { fa: "خراسان شمالی", en: "North Khorasan" }, city: "بجنورد", address_1: "خیابان طالقانی، پلاک ۵", postal_code: "9413813114" })
      expect(slice?.lines).toHaveLength(1)
      const told = JSON.stringify(answer.data)
      for (const secret of [order.order_id, order.key, order.slices[1], "good-shoe", pickupCode]) expect([secret, tells(told, secret)]).toEqual([secret, false])

      for (const query of ["?state=placed", "?state=&after="]) expect(deskOrderPage.parse((await byPost(`/desk/members/${ground.members[0].id}/orders${query}`)).data).count).toBe(1)
      expect(deskOrderPage.parse((await byPost(`/desk/members/${ground.members[0].id}/orders?state=shipped`)).data)).toMatchObject({ count: 0, orders: [] })
      const digits = order.number.slice(-4)
      for (const [typed, count] of [[digits, 1], [order.number, 1], [toPersianDigits(digits), 1], [digits === "1000" ? "1001" : "1000", 0], ["زهرا", 0], ["%", 0], ["12", 0]] as const)
        expect([typed, deskOrderPage.parse((await byPost(`/desk/members/${ground.members[0].id}/orders?number=${typed}`)).data)]).toMatchObject([typed, { count, next: null, orders: count ? [{ number: order.number }] : [] }])
      for (const query of ["?page=1", "?after=x", "?after=open~2026-11-24", "?state=pending", "?state=x", "?take=1000"]) expect((await byPost(`/desk/members/${ground.members[0].id}/orders${query}`)).status).toBe(400)
    })

    it("nobody else finds it: no token is 401, a stranger, another member, a closed desk and a grant taken back are 404", async () => {
      const users = ["stranger", "viewer"].map((name) => ({ name, email: `${name}@khooshe.example`, mobile: null, password, grants: name === "stranger" ? [] : [{ scope_kind: "member" as const, scope_id: ground.members[0].id, role: "viewer" as const }] }))
      await grantDeskAccessWorkflow(getContainer()).run({ input: { users } })
      const [stranger, viewer] = [await signIn(api, "desk_user", "stranger@khooshe.example"), await signIn(api, "desk_user", "viewer@khooshe.example")]
      const foreign = `/desk/members/${ground.members[1].id}/orders/${order.slices[0]}`
      const every = (path: string): [string, object | undefined][] => [[path.replace(/\/[^/]+$/, ""), undefined], [path, undefined], ...acts.map((act): [string, object] => [`${path}/${act}`, bodies[act] ?? {}])]
      const refused = async (call: Call, path: string, status: number, code: string) => {
        for (const [each, body] of every(path)) {
          const answer = await call(each, body)
          expect([each, answer.status, codeOf(answer.data)]).toEqual([each, status, code])
        }
      }
      await refused(caller(api), parcel, 401, "unauthorized")
      await refused(caller(api, { authorization: "Bearer x.y.z" }), parcel, 401, "unauthorized")
      await refused(operator, parcel, 401, "unauthorized")
      expect((await caller(api)("/desk/me")).status).toBe(401)
      await refused(stranger, parcel, 404, "not_found")
      await refused(byPickup, parcel, 404, "not_found")
      for (const [each, body] of every(foreign).slice(1)) expect([each, (await byPickup(each, body)).status]).toEqual([each, 404])
      for (const [each, body] of every(`/desk/members/${ground.members[0].id}/orders/mord_unknown`).slice(1)) expect([each, (await byPost(each, body)).status]).toEqual([each, 404])
      expect((await read(viewer, parcel)).actions).toEqual([])
      for (const act of acts) expect((await viewer(`${parcel}/${act}`, bodies[act] ?? {})).status).toBe(404)

      await sql("update member set status = 'ended' where id = :id", { id: ground.members[0].id })
      expect((await byPost(parcel)).status).toBe(404)
      expect(deskMe.parse((await byPost("/desk/me")).data).grants).toEqual([])
      // open parcels of a suspended member go on
      await sql("update member set status = 'suspended' where id = :id", { id: ground.members[0].id })
      expect((await byPost(parcel)).status).toBe(200)
      const now = deskMe.parse((await byPost("/desk/me")).data).grants[0]?.acts ?? []
      expect([now.includes("pack"), now.includes("edit_prices")]).toEqual([true, false])
      await sql("update member set status = 'active' where id = :id", { id: ground.members[0].id })
      expect((await byPost(parcel)).status).toBe(200)
      await sql("update desk_grant set deleted_at = now() where desk_user_id = :id", { id: ground.members[0].desk_user_id })
      await refused(byPost, parcel, 404, "not_found")
      expect(await stateOf(order.slices[0])).toBe("placed")
    })

    it("who packs reads no digit of money, packs and sends, and opens nothing else", async () => {
      const [own, other] = ground.members
      const grants = [{ scope_kind: "member" as const, scope_id: own.id, role: "packer" as const }]
      await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name: "packer", email: "packer@khooshe.example", mobile: null, password, grants }] } })
      const packer = await signIn(api, "desk_user", "packer@khooshe.example")
      const [list, one] = [`/desk/members/${own.id}/parcels`, `/desk/members/${own.id}/parcels/${order.slices[0]}`]
      // planted, so that a digit of money is known wherever it stands
      await sql("update member_order set items_rial = 7310010, delivery_rial = 7310020, discount_rial = 7310030, total_rial = 7310040, vat_rial = 7310050 where id = :id", { id: order.slices[0] })
      await sql("update member_order_line set price_rial = 7310060, unit_price_rial = 7310070, total_rial = 7310080 where member_order_id = :id", { id: order.slices[0] })
      const withoutMoney = (answer: { status: number; data: unknown }) => {
        expect(answer.status).toBe(200)
        expect(JSON.stringify(answer.data)).not.toMatch(/73100|rial|price/)
        for (const secret of [order.order_id, order.key, order.slices[1], pickupCode]) expect([secret, tells(JSON.stringify(answer.data), secret ?? "")]).toEqual([secret, false])
        return answer.data
      }
      expect(JSON.stringify((await byPost(parcel)).data)).toContain("7310040")
      const page = deskParcelPage.strict().parse(withoutMoney(await packer(list)))
      expect(page).toMatchObject({ count: 1, today: { orders: 1 }, orders: [{ id: order.slices[0], number: order.number, parcel: { index: 1, count: 2 }, sender: { handle: "candy", name: { en: "Workshop candy" } } }] })
      expect(page.orders[0]?.buyer).toMatchObject({ name: "زهرا احمدی", mobile: "09121234567", address_1: "خیابان طالقانی، پلاک ۵", postal_code: "9413813114" })
      expect((await packer(`${list}?take=1000`)).status).toBe(400)
      expect(deskParcel.strict().parse(withoutMoney(await packer(one))).actions).toEqual(["pack", "send_part"])
      // who sees the money may read the form without it, too
      withoutMoney(await byPost(one))

      for (const path of [`/desk/members/${own.id}/orders`, parcel, `/desk/members/${own.id}/audit`, `${list}/mord_unknown`, `${list}/${order.slices[1]}`, `/desk/members/${other.id}/parcels`, `/desk/members/${other.id}/parcels/${order.slices[1]}`])
        expect([path, (await packer(path)).status]).toEqual([path, 404])
      expect((await byPickup(one)).status).toBe(404)
      expect((await caller(api)(list)).status).toBe(401)
      for (const act of ["accept", "deliver"]) expect([act, (await packer(`${parcel}/${act}`, {})).status]).toEqual([act, 404])
      expect(await stateOf(order.slices[0])).toBe("placed")
      expect((await packer(`/desk/members/${other.id}/orders/${order.slices[1]}/pack`, {})).status).toBe(404)
      for (const [act, state] of [["pack", "packed"], ["undo-pack", "accepted"], ["pack", "packed"], ["ship", "shipped"]] as const)
        expect(deskParcel.strict().parse(withoutMoney(await packer(`${parcel}/${act}`, bodies[act] ?? {}))).state).toBe(state)
    })

    it("a parcel goes from placed to delivered, every act may be repeated, and stock follows", async () => {
      const stockedBefore = await stockOf(ground.members[0].inventory_item_id)
      expect(stockedBefore).toEqual({ stocked: 100_000, reserved: 500 })
      const twice = async (act: (typeof acts)[number], state: string) => {
        for (const turn of [1, 2]) {
          const answer = await byPost(`${parcel}/${act}`, bodies[act] ?? {})
          expect([act, turn, answer.status]).toEqual([act, turn, 200])
          expect(deskOrder.parse(answer.data).state).toBe(state)
        }
      }
      await twice("accept", "accepted")
      await twice("pack", "packed")
      expect(await stockOf(ground.members[0].inventory_item_id)).toEqual({ stocked: 99_500, reserved: 0 })
      await twice("undo-pack", "accepted")
      expect(await stockOf(ground.members[0].inventory_item_id)).toEqual({ stocked: 100_000, reserved: 500 })
      expect((await read(byPost, parcel)).history.map((each) => each.state)).toEqual(["placed", "accepted"])
      await twice("pack", "packed")
      expect((await read(byPost, parcel)).actions).toEqual(["undo_pack", "ship"])

      const bad: [object, number, string][] = [[{}, 422, "tracking_code_required"], [{ carrier: "پست" }, 422, "tracking_code_required"], [{ tracking_code: "1234" }, 422, "required"], [{ carrier: "پست", tracking_code: "12345", x: 1 }, 400, "invalid_request"], [{ carrier: "پست", tracking_code: "1".repeat(61) }, 422, "text_too_long"]]
      for (const [body, status, code] of bad) {
        const answer = await byPost(`${parcel}/ship`, body)
        expect([answer.status, codeOf(answer.data)]).toEqual([status, code])
      }
      await twice("ship", "shipped")
      expect((await read(byPost, parcel)).tracking).toEqual({ carrier: "پست", code: "241050001" })
      const again = await byPost(`${parcel}/ship`, { carrier: "پست", tracking_code: "999999999" })
      expect([again.status, codeOf(again.data)]).toEqual([409, "state_conflict"])
      expect((await byPost(`${parcel}/ship`, { carrier: "پست", tracking_code: "۲۴۱۰۵۰۰۰۱" })).status).toBe(200)
      expect((await byPost(`${parcel}/undo-pack`, {})).status).toBe(409)
      await twice("deliver", "delivered")

      const after = await read(byPost, parcel)
      expect(after.history.map((each) => each.state)).toEqual(["placed", "accepted", "packed", "shipped", "delivered"])
      expect(after.actions).toEqual([])
      expect(await sql("select state, actor from member_order_event where member_order_id = :id order by at, id", { id: order.slices[0] })).toEqual(
        [["placed", "system"], ...["accepted", "packed", "accepted", "packed", "shipped", "delivered"].map((state) => [state, ground.members[0].desk_user_id])].map(([state, actor]) => ({ state, actor })),
      )
      expect(await sql("select f.shipped_at is not null as shipped, f.delivered_at is not null as delivered, l.tracking_number from fulfillment f join order_fulfillment x on x.fulfillment_id = f.id left join fulfillment_label l on l.fulfillment_id = f.id where x.order_id = :id and f.canceled_at is null", { id: order.order_id })).toEqual([{ shipped: true, delivered: true, tracking_number: "241050001" }])
      expect(await stateOf(order.slices[1])).toBe("placed")
      const [told] = await eventually(() => box.of("shipped"), (messages) => messages.length > 0)
      expect(told).toMatchObject({ to: order.mobile, locale: "fa" })
      expect(told?.text).toContain("کد رهگیری 241050001")

      await sql("update member_order_event set at = at - interval '14 days' where member_order_id = :id", { id: order.slices[0] })
      expect((await read(byPost, parcel)).buyer).toMatchObject({ name: "ز… ا…", mobile: "0912•••••67", address_1: "…", postal_code: "…", city: "بجنورد" })
    })

    it("a parcel is handed over against its code, in any digits, and guessing ends", async () => {
      expect((await byPickup(`${collected}/hand-over`, { code: pickupCode })).status).toBe(409)
      expect((await byPickup(`${collected}/pack`, {})).status).toBe(200)
      const [told] = await eventually(() => box.of("ready_for_pickup"), (messages) => messages.length > 0)
      expect(told?.text).toContain("۴۸۲۱")
      expect((await byPickup(`${collected}/ship`, bodies.ship)).status).toBe(409)
      expect(await read(byPickup, collected)).toMatchObject({ actions: ["undo_pack", "hand_over"], pickup_hours: [{ weekday: 6, from: "09:00", to: "20:00" }] })

      const wrong = await byPickup(`${collected}/hand-over`, { code: "0000" })
      expect([wrong.status, codeOf(wrong.data)]).toEqual([422, "wrong_pickup_code"])
      expect(errorBody.parse(wrong.data).field).toBe("code")
      for (const turn of [1, 2]) {
        const right = await byPickup(`${collected}/hand-over`, { code: " ۴۸ ۲۱" })
        expect([turn, right.status, deskOrder.parse(right.data).state]).toEqual([turn, 200, "delivered"])
      }
      expect((await byPickup(`${collected}/hand-over`, { code: "0000" })).status).toBe(200)

      const next = await placed()
      const path = `/desk/members/${ground.members[1].id}/orders/${next.slices[1]}`
      await byPickup(`${path}/pack`, {})
      const guesses = await Promise.all(Array.from({ length: 10 }, (_, index) => byPickup(`${path}/hand-over`, { code: `100${index}` })))
      expect(guesses.map((guess) => codeOf(guess.data))).toEqual(Array.from({ length: 10 }, () => "wrong_pickup_code"))
      const locked = await byPickup(`${path}/hand-over`, { code: pickupCode })
      expect([locked.status, codeOf(locked.data)]).toEqual([429, "too_many_requests"])

      const [row] = await sql<{ fulfillment_id: string }>("select fulfillment_id from member_order where id = :id", { id: next.slices[1] })
      expect((await operator(`/admin/orders/${next.order_id}/fulfillments/${row?.fulfillment_id}/mark-as-delivered`, {})).status).toBe(200)
      expect(await eventually(() => stateOf(next.slices[1]), (state) => state === "delivered")).toBe("delivered")
    })

    it("two people who press at once do it once", async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => byPost(`${parcel}/pack`, {})))
      expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200])
      expect(await sql("select count(*)::int as count from order_fulfillment where order_id = :id", { id: order.order_id })).toEqual([{ count: 1 }])
      expect(await sql("select state from member_order_event where member_order_id = :id order by at, id", { id: order.slices[0] })).toEqual([{ state: "placed" }, { state: "packed" }])
      expect(await stockOf(ground.members[0].inventory_item_id)).toEqual({ stocked: 99_500, reserved: 0 })

      const both = await Promise.all([byPost(`${parcel}/undo-pack`, {}), byPost(`${parcel}/ship`, bodies.ship)])
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])
    })

    it("what the operator does in Medusa's admin moves the slice, and only that slice", async () => {
      const [line] = await sql<{ line_item_id: string; quantity: number }>("select line_item_id, quantity from member_order_line where member_order_id = :id", { id: order.slices[0] })
      const items = [{ id: line?.line_item_id, quantity: line?.quantity }]
      const { shipping_option_id, stock_location_id } = ground.members[0]
      const fulfil = () => operator(`/admin/orders/${order.order_id}/fulfillments`, { items, shipping_option_id, location_id: stock_location_id })
      const becomes = async (state: string) => expect(await eventually(() => stateOf(order.slices[0]), (seen) => seen === state)).toBe(state)
      const fulfillment = async () => (await sql<{ fulfillment_id: string }>("select fulfillment_id from member_order where id = :id", { id: order.slices[0] }))[0]?.fulfillment_id

      expect((await fulfil()).status).toBe(200)
      await becomes("packed")
      expect((await byPost(`${parcel}/pack`, {})).status).toBe(200)
      expect((await operator(`/admin/orders/${order.order_id}/fulfillments/${await fulfillment()}/cancel`, {})).status).toBe(200)
      await becomes("accepted")
      expect(await fulfillment()).toBeNull()
      expect((await fulfil()).status).toBe(200)
      await becomes("packed")
      expect((await operator(`/admin/orders/${order.order_id}/fulfillments/${await fulfillment()}/shipments`, { items, labels: [{ tracking_number: "77001", tracking_url: "#", label_url: "#" }] })).status).toBe(200)
      await becomes("shipped")
      expect((await read(byPost, parcel)).tracking).toEqual({ carrier: "", code: "77001" })
      expect((await eventually(() => box.of("shipped"), (messages) => messages.length > 0))[0]?.text).toContain("77001")
      expect((await operator(`/admin/orders/${order.order_id}/fulfillments/${await fulfillment()}/mark-as-delivered`, {})).status).toBe(200)
      await becomes("delivered")
      expect(await stateOf(order.slices[1])).toBe("placed")

      const next = await placed()
      expect((await operator(`/admin/orders/${next.order_id}/cancel`, {})).status).toBe(200)
      expect(await eventually(() => stateOf(next.slices[0]), (state) => state === "cancelled")).toBe("cancelled")
      expect(await eventually(() => stateOf(next.slices[1]), (state) => state === "cancelled")).toBe("cancelled")
      expect((await byPost(`/desk/members/${ground.members[0].id}/orders/${next.slices[0]}/accept`, {})).status).toBe(409)
    })

    it("the operator sees the slices of an order, members, permits, messages and enquiries, and nobody else does", async () => {
      await byPost(`${parcel}/pack`, {})
      const slices = adminMemberOrders.parse((await operator(`/admin/orders/${order.order_id}/member-orders`)).data)
      expect(slices.member_orders.map(({ index, state, total_rial }) => [index, state, total_rial])).toEqual([[1, "packed", 3_050_000], [2, "placed", 3_050_000]])
      expect(slices).toMatchObject({ number: order.number, totals: { items_rial: 4_800_000, discount_rial: 0, delivery_rial: 1_300_000, total_rial: order.total_rial } })
      expect(tells(JSON.stringify(slices), pickupCode)).toBe(false)

      await getContainer().resolve<PermitModuleService>(PERMIT_MODULE).createPermits({ member_id: ground.members[0].id, type: "workshop_health", number: "12/345", issuer: { fa: "دانشگاه", en: "University" }, issued_on: "2025-01-01", expires_on: "2026-01-01", covers: {}, verified_at: new Date() })
      await sql("update permit set covers = '[]'")
      expect(adminPermits.parse((await operator("/admin/permits")).data)).toMatchObject({ count: 1, permits: [{ state: "expired", number: "12/345" }] })
      expect(adminMembers.parse((await operator("/admin/members?limit=1&offset=0")).data)).toMatchObject({ count: 2, members: [{ handle: "candy", permit: { state: "expired", expires_on: "2026-01-01" } }] })

      const { messages, count } = adminMessages.parse((await operator("/admin/messages?state=sent")).data)
      expect(count).toBe(3)
      expect(JSON.stringify(messages)).not.toContain(order.key)
      expect((await operator(`/admin/messages/${messages[0]?.id}/retry`, {})).status).toBe(400)
      await sql("update message set state = 'failed' where id = :id", { id: messages[0]?.id })
      expect((await operator(`/admin/messages/${messages[0]?.id}/retry`, {})).status).toBe(200)
      expect(box.messages).toHaveLength(1)

      const asked = { reference: "EQ-1", consortium: "zanjan", items: {}, company: "Acme", name: "Ada", country: "de", locale: "en", sender: "x", fingerprint: "y" }
      const { id } = await getContainer().resolve<EnquiryModuleService>(ENQUIRY_MODULE).createEnquiries(asked)
      await sql(`update enquiry set items = '[{"kind": "herati", "amount": 12}]'`)
      expect(adminEnquiries.parse((await operator("/admin/enquiries")).data).enquiries[0]).toMatchObject({ reference: "EQ-1", state: "new" })
      expect(adminEnquiry.parse(((await operator(`/admin/enquiries/${id}`, { state: "read" })).data as { enquiry: unknown }).enquiry).state).toBe("read")
      expect((await operator(`/admin/enquiries/${id}`, { state: "gone" })).status).toBe(400)
      for (const path of ["/admin/enquiries/enq_unknown", "/admin/orders/order_unknown"]) expect([path, (await operator(path)).status]).toEqual([path, 404])
      for (const path of [`/admin/orders/${order.order_id}/member-orders`, "/admin/members", "/admin/permits", "/admin/messages", "/admin/enquiries", `/admin/enquiries/${id}`]) {
        expect([path, (await caller(api)(path)).status]).toEqual([path, 401])
        expect([path, (await byPost(path)).status]).toEqual([path, 401])
      }
    })
  },
})

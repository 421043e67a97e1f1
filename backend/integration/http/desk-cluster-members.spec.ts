import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { deskMe } from "../../src/contracts/desk"
import { clusterMemberDetail, clusterMembers } from "../../src/contracts/desk-members"
import { errorBody } from "../../src/contracts/errors"
import { listingDetail } from "../../src/contracts/listing"
import { checkCart } from "../../src/workflows/cart/check-cart"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { buyerSecrets, layAgentGround, type AgentGround } from "../support/agent-ground"
import { caller, type Answer } from "../support/caller"
import { eventually, MessageBox } from "../support/message-box"
import { capture, upToReserved } from "../support/order"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const box = new MessageBox()
    let ground: AgentGround
    let members: string
    const at = (handle: string, act = "") => `${members}/${ground.idOf(handle)}${act && `/${act}`}`
    const told = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const because = { reason: "مدرک ساختگی نشان داده شد" }
    const detail = async (handle: string) => clusterMemberDetail.parse((await ground.as("agent")(at(handle))).data)
    const forSale = async (handle: string) => listingDetail.parse((await caller(api)(`/shop/listings/${handle}`)).data).for_sale

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layAgentGround(getContainer(), api)
      members = `/desk/clusters/${ground.cluster_id}/members`
    })
    afterAll(async () => {
      await ear.close()
      await box.close()
    })

    it("lists a cluster's members in its own order, by standing, and by words however they are typed", async () => {
      const names = async (query = "") => clusterMembers.parse((await ground.as("viewer")(`${members}${query}`)).data).members.map((member) => member.handle)
      expect(await names()).toEqual(["nastaran", "maryam", "narges", "yas", "jabe"])
      const whole = clusterMembers.parse((await ground.as("agent")(members)).data)
      expect(whole).toMatchObject({ counts: { active: 5, suspended: 0, ended: 0 }, next: null })
      expect(whole.members.map(({ permit, goods, for_sale }) => [permit.state, goods, for_sale])).toEqual([["valid", 2, 2], ["expiring", 1, 1], ["expired", 1, 0], ["valid", 1, 1], ["valid", 1, 1]])
      for (const [typed, found] of [["يـاس", "yas"], ["نمونه مريم", "maryam"], ["MARYAM", "maryam"], ["نرگس بجنورد", "narges"]] as const) expect([typed, await names(`?q=${typed}`)]).toEqual([typed, [found]])
      expect(await names("?q=هیچ‌کس")).toEqual([])
      expect(await names("?status=suspended")).toEqual([])
      expect(await names(`?after=${ground.idOf("narges")}`)).toEqual(["yas", "jabe"])
      expect(await names(`?after=${ground.idOf("naron")}`)).toEqual([])
      expect(told(await ground.as("agent")(`${members}?status=gone`))).toEqual([400, "invalid_request"])
      expect(told(await ground.as("agent")(`${members}?cluster_id=x`))).toEqual([400, "invalid_request"])
    })

    it("nobody else finds them: no token, other agents, members; a viewer sees and changes nothing", async () => {
      for (const path of [members, at("maryam")]) {
        expect((await caller(api)(path)).status).toBe(401)
        for (const name of ["foreign", "maryam"] as const) expect([name, told(await ground.as(name)(path))]).toEqual([name, [404, "not_found"]])
        expect((await ground.as("viewer")(path)).status).toBe(200)
      }
      expect(clusterMemberDetail.parse((await ground.as("viewer")(at("maryam"))).data).acts).toEqual([])
      for (const act of ["suspend", "resume", "end"])
        for (const name of ["foreign", "maryam", "viewer"] as const) expect([name, act, told(await ground.as(name)(at("maryam", act), because))]).toEqual([name, act, [404, "not_found"]])
      // a member of another cluster, by the id of one's own
      for (const path of [at("naron"), at("naron", "suspend")]) expect(told(await ground.as("agent")(path, path.endsWith("suspend") ? because : undefined))).toEqual([404, "not_found"])
      expect(await ground.sql("select distinct status from member")).toEqual([{ status: "active" }])
    })

    it("who works for a member decides nothing about it", async () => {
      expect(await detail("nastaran")).toMatchObject({ own: true, acts: [] })
      for (const act of ["suspend", "end"]) expect(told(await ground.as("agent")(at("nastaran", act), because))).toEqual([409, "own_member"])
      expect(await detail("nastaran")).toMatchObject({ status: "active" })
    })

    it("a reason is asked for, and nothing else is taken", async () => {
      for (const [body, code] of [[{}, "required"], [{ reason: "  " }, "required"], [{ reason: "x".repeat(501) }, "text_too_long"], [{ ...because, status: "ended" }, "invalid_request"]] as const)
        expect([code, errorBody.parse((await ground.as("agent")(at("maryam", "suspend"), body)).data).code]).toEqual([code, code])
    })

    it("suspended: not for sale at once, in listings and in a cart that waits to be paid, while open parcels go on; and it sells again", async () => {
      const order = await upToReserved(getContainer(), ground.orders)
      await capture(getContainer(), order)
      await placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id: order.order_id } })
      const variant = ground.orders.members[1].variant_id
      const key = { "x-publishable-api-key": (await ground.sql<{ token: string }>("select token from api_key where type = 'publishable' limit 1"))[0]?.token ?? "" }
      const { cart } = (await caller(api, key)("/store/carts", { region_id: ground.orders.region_id, items: [{ variant_id: variant, quantity: 1 }] })).data as { cart: { id: string } }
      expect(await checkCart(getContainer(), cart.id).catch((error: { code: string }) => error.code)).toBe("address_missing")
      box.messages.length = 0

      const answer = await ground.as("agent")(at("maryam", "suspend"), because)
      expect(clusterMemberDetail.parse(answer.data)).toMatchObject({ status: "suspended", open_parcels: 1, acts: ["resume", "end"], standing: [{ act: "member.suspended", by: "agent", reason: because.reason }] })
      expect(await checkCart(getContainer(), cart.id).catch((error: { code: string }) => error.code)).toBe("not_for_sale")
      expect(await eventually(() => forSale("shekar-panir-maryam"), (sold) => !sold)).toBe(false)
      const [message] = await eventually(() => box.of("member_suspended"), (messages) => messages.length > 0)
      expect(message?.text).toContain(because.reason)
      expect(box.messages.map((each) => each.to)).toEqual(["09120000103"])

      // its people see why, and send what was bought
      const own = `/desk/members/${ground.idOf("maryam")}`
      expect(auditPage.parse((await ground.as("maryam")(`${own}/audit`)).data).entries[0]).toMatchObject({ act: "member.suspended", detail: { reason: because.reason } })
      expect((await ground.as("maryam")(`${own}/orders/${order.slices[1]}/accept`, {})).status).toBe(200)
      expect(told(await ground.as("maryam")(`${own}/closures`, { from: "2027-01-01", to: "2027-01-01" }))).toEqual([404, "not_found"])

      expect(told(await ground.as("agent")(at("maryam", "suspend"), because))).toEqual([409, "state_conflict"])
      expect(told(await ground.as("agent")(at("maryam", "end"), because))).toEqual([409, "open_parcels"])
      expect(told(await ground.as("agent")(at("maryam", "resume"), { reason: "مدرک درست رسید" }))).toEqual([200, ""])
      expect(await eventually(() => forSale("shekar-panir-maryam"), (sold) => sold)).toBe(true)
      expect(await checkCart(getContainer(), cart.id).catch((error: { code: string }) => error.code)).toBe("address_missing")
      for (const path of [members, at("maryam"), at("nastaran"), `/desk/clusters/${ground.cluster_id}/audit`]) {
        const text = JSON.stringify((await ground.as("agent")(path)).data)
        expect([path, buyerSecrets.filter((secret) => text.includes(secret))]).toEqual([path, []])
      }
    })

    it("ended: of two at once one is done; the desk is closed, the goods are gone, and nothing leads back", async () => {
      expect((await ground.as("yas")(`/desk/members/${ground.idOf("yas")}`.concat("/orders"))).status).toBe(200)
      const answers = await Promise.all(["end", "end", "suspend"].map((act) => ground.as("agent")(at("yas", act), because)))
      const statuses = answers.map((answer) => answer.status)
      expect(statuses.filter((status) => status === 200).length).toBe(statuses[2] === 200 ? 2 : 1)
      expect(await detail("yas")).toMatchObject({ status: "ended", acts: [], people: [] })
      expect(deskMe.parse((await ground.as("yas")("/desk/me")).data).grants).toEqual([])
      expect((await ground.as("yas")(`/desk/members/${ground.idOf("yas")}/orders`)).status).toBe(404)
      expect(await eventually(async () => (await caller(api)("/shop/listings/shekar-panir-yas")).status, (status) => status === 404)).toBe(404)
      expect((await caller(api)("/shop/members/yas")).status).toBe(404)
      for (const act of ["resume", "suspend", "end"]) expect([act, told(await ground.as("agent")(at("yas", act), because))]).toEqual([act, [409, "state_conflict"]])
      expect(clusterMembers.parse((await ground.as("agent")(`${members}?status=ended`)).data).members.map((member) => member.handle)).toEqual(["yas"])
      expect(box.of("member_ended").length).toBeLessThanOrEqual(1)
      const { entries } = auditPage.parse((await ground.as("agent")(`/desk/clusters/${ground.cluster_id}/audit`)).data)
      expect(entries.filter((entry) => entry.act === "member.ended")).toMatchObject([{ by: "agent", subject: { name: { en: "Sample workshop Yas" } }, detail: { reason: because.reason } }])
    })
  },
})

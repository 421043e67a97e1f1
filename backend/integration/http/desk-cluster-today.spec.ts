import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { deskMe } from "../../src/contracts/desk"
import { clusterNotices, memberNotices } from "../../src/contracts/desk-notices"
import { clusterToday } from "../../src/contracts/desk-today"
import { errorBody } from "../../src/contracts/errors"
import { spansBefore } from "../../src/shared/calendar"
import { addDays, startOfTehranDay, tehranDay } from "../../src/shared/tehran"
import { placeMemberOrdersWorkflow } from "../../src/workflows/member-order/place-member-orders"
import { buyerSecrets, layAgentGround, type AgentGround } from "../support/agent-ground"
import { caller, type Answer } from "../support/caller"
import { eventually, MessageBox } from "../support/message-box"
import { capture, upToReserved, type TestOrder } from "../support/order"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const box = new MessageBox()
    const today = tehranDay(new Date())
    let ground: AgentGround
    let cluster: string
    let order: TestOrder
    const told = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const day = async () => clusterToday.parse((await ground.as("agent")(`${cluster}/today`)).data)
    const inbox = async (name: "maryam" | "clerk" | "yas", of: string) => memberNotices.parse((await ground.as(name)(`/desk/members/${ground.idOf(of)}/notices`)).data)
    const follow = (about: string, id: string) => ground.as("agent")(`${cluster}/follow-ups`, { about, id })
    const write = (key: string, more: object = {}) => ground.as("agent")(`${cluster}/notices`, { key, text: "فردا ساعت ۹ نشست خوشه است.", audience: { to: "all" }, sms: false, ...more })

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layAgentGround(getContainer(), api)
      cluster = `/desk/clusters/${ground.cluster_id}`
      order = await upToReserved(getContainer(), ground.orders)
      await capture(getContainer(), order)
      await placeMemberOrdersWorkflow(getContainer()).run({ input: { order_id: order.order_id } })
      await eventually(() => box.messages.length, (count) => count > 0)
      // each test begins from here
      await ground.sql("update member_order set due_on = :due where number = :number", { due: addDays(today, 3), number: order.number })
      await ground.sql("update member_order set due_on = :due where id = :id", { due: addDays(today, -2), id: order.slices[1] })
      await ground.sql("update pack set deleted_at = now() where member_id = :id", { id: ground.idOf("narges") })
      await ground.sql("update price set deleted_at = now() where currency_code = 'irr' and price_set_id in (select s.price_set_id from product_variant_price_set s join pack p on p.variant_id = s.variant_id where p.member_id = :id)", { id: ground.idOf("yas") })
    })
    afterAll(async () => {
      await ear.close()
      await box.close()
    })

    it("says what waits: papers that lapse, members without packs or prices, late orders with days, packs and city", async () => {
      const full = await day()
      expect(full.permits).toMatchObject({ count: 2, rows: [{ member: { handle: "narges" }, state: "expired", said_today: false }, { member: { handle: "maryam" }, state: "expiring", expires_on: addDays(today, 20) }] })
      expect(full.members?.rows.map(({ member, packs, unpriced }) => [member.handle, packs, unpriced])).toEqual([["narges", 0, 0], ["yas", 2, 2]])
      expect(full.late).toEqual({ count: 1, rows: [{ id: order.slices[1], number: order.number, member: expect.objectContaining({ handle: "maryam" }), days: 2, packs: 2, method: "post", city: "بجنورد", said_today: false }] })
      await ground.sql("insert into listing_draft (id, member_id, kind_handle, trade, state, change, sku_base, title, search_key, submitted_at) values ('ldft_1', :id, 'shekar-panir', 'candy', 'in_review', 'none', 'x', :title, '', now()), ('ldft_2', :id, 'shekar-panir', 'candy', 'draft', 'none', 'x', :title, '', null)", { id: ground.idOf("yas"), title: JSON.stringify({ fa: "شکرپنیر زعفرانی", en: "Saffron" }) })
      expect((await day()).listings).toMatchObject({ count: 1, rows: [{ id: "ldft_1", member: { handle: "yas" }, title: { en: "Saffron" }, change: false }] })
      await ground.sql("insert into application (id, desk_user_id, cluster_id, state, name_fa, city, goods, asked, submitted_at, moved_at) values ('appl_1', 'x', :id, 'papers_asked', 'کارگاه بادام', 'بجنورد', '[]', '[]', now(), now()), ('appl_2', 'x', :id, 'submitted', 'کارگاه سنجد', 'بجنورد', '[]', '[]', now(), now()), ('appl_3', 'x', :id, 'draft', 'کارگاه پنهان', '', '[]', '[]', null, now())", { id: ground.cluster_id })
      expect((await day()).applications).toMatchObject({ count: 2, rows: [{ id: "appl_2", name: { fa: "کارگاه سنجد", en: "کارگاه سنجد" }, state: "submitted" }, { id: "appl_1", state: "papers_asked" }] })
      const text = JSON.stringify(full)
      expect(buyerSecrets.filter((secret) => text.includes(secret))).toEqual([])
      // a paper that follows the one that ends, goods with a pack and a price, a parcel that left: nothing waits
      await ground.sql("update permit set expires_on = :far where expires_on < :far", { far: addDays(today, 200) })
      await ground.sql("update pack set deleted_at = null")
      await ground.sql("update price set deleted_at = null")
      await ground.sql("update member_order set due_on = :today", { today })
      expect(await day()).toMatchObject({ today, permits: { count: 0, rows: [] }, members: { count: 0 }, late: { count: 0 } })
    })

    it("what was sold in whole weeks is told in kilos, never in money; this week and cancelled slices are not in it", async () => {
      const weeks = spansBefore(today, 6, "weeks", "jalali")
      await ground.sql("update member_order set placed_at = now() where number = :number", { number: order.number })
      expect((await day()).sales?.weeks).toEqual(weeks.map((week) => ({ ...week, amount: 0 })))
      const noon = new Date(startOfTehranDay(weeks[5]?.to ?? "").getTime() + 43_200_000)
      await ground.sql("update member_order set placed_at = :noon where number = :number", { noon, number: order.number })
      await ground.sql("update member_order set state = 'cancelled' where id = :id", { id: order.slices[0] })
      const { sales } = await day()
      expect(sales).toMatchObject({ unit: "kg", members: [{ member: { handle: "maryam" }, suspended: false, amounts: [0, 0, 0, 0, 0, 0.5] }] })
      expect(sales?.weeks.map((week) => week.amount)).toEqual([0, 0, 0, 0, 0, 0.5])
      expect(JSON.stringify(sales)).not.toContain("rial")
    })

    it("a viewer sees what it may, others nothing", async () => {
      const seen = clusterToday.parse((await ground.as("viewer")(`${cluster}/today`)).data)
      expect([seen.permits, seen.applications, seen.listings, seen.late, seen.members?.count, seen.sales?.unit]).toEqual([null, null, null, null, 2, "kg"])
      for (const name of ["foreign", "maryam"] as const) for (const path of ["today", "notices"]) expect([name, path, told(await ground.as(name)(`${cluster}/${path}`))]).toEqual([name, path, [404, "not_found"]])
      for (const path of ["follow-ups", "notices"]) for (const name of ["viewer", "foreign", "maryam"] as const) expect([name, path, told(await ground.as(name)(`${cluster}/${path}`, {}))]).toEqual([name, path, [404, "not_found"]])
      expect((await caller(api)(`${cluster}/today`)).status).toBe(401)
    })

    it("asks six statements at most", async () => {
      const database = getContainer().resolve<{ on: (event: string, hear: (query: { sql: string }) => void) => void; removeListener: (event: string, hear: (query: { sql: string }) => void) => void }>("__pg_connection__")
      const heard: string[] = []
      const hear = ({ sql }: { sql: string }) => heard.push(sql)
      database.on("query", hear)
      await day()
      database.removeListener("query", hear)
      const own = heard.filter((sql) => !sql.includes("desk_grant g join cluster c"))
      expect(own.length).toBeGreaterThan(0)
      expect(own.length).toBeLessThanOrEqual(6)
    })

    it("follows something up once a day, at the member that it concerns", async () => {
      const [permit] = await ground.sql<{ id: string }>("select id from permit where member_id = :id", { id: ground.idOf("narges") })
      const subjects: [string, string][] = [["late_order", order.slices[1]], ["no_packs", ground.idOf("narges")], ["no_price", ground.idOf("yas")], ["permit", permit?.id ?? ""]]
      // one that has not ended is reminded of, elsewhere
      const [reminded] = await ground.sql<{ id: string }>("select id from permit where member_id = :id", { id: ground.idOf("maryam") })
      const answers = await Promise.all([1, 2, 3].map(() => follow("late_order", order.slices[1])))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
      for (const [about, id] of subjects) expect([about, told(await follow(about, id))]).toEqual([about, about === "late_order" ? [409, "said_today"] : [200, ""]])
      for (const [about, id] of subjects) expect([about, told(await follow(about, id))]).toEqual([about, [409, "said_today"]])
      // in order, of another cluster, of another kind, or nothing at all
      for (const [about, id] of [["permit", reminded?.id ?? ""], ["late_order", order.slices[0]], ["no_packs", ground.idOf("maryam")], ["no_packs", ground.idOf("naron")], ["permit", order.slices[1]], ["late_order", "' or 1=1 --"]] as const) expect([about, id, told(await follow(about, id))]).toEqual([about, id, [404, "not_found"]])
      expect(told(await follow("praise", "x"))).toEqual([400, "invalid_request"])

      const seen = await day()
      expect([seen.late?.rows[0]?.said_today, seen.permits?.rows.map((row) => row.said_today), seen.members?.rows.map((row) => row.said_today)]).toEqual([true, [true, false], [true, true]])
      expect(told(await ground.as("agent")(`${cluster}/permits/${reminded?.id}/remind`, {}))).toEqual([200, ""])
      expect((await day()).permits?.rows.map((row) => row.said_today)).toEqual([true, true])
      const { unread, notices } = await inbox("maryam", "maryam")
      expect([unread, notices.map(({ kind, by, text }) => [kind, by, text])]).toEqual([1, [["late_order", "agent", null]]])
      expect(notices[0]?.about).toEqual({ number: order.number, due_on: addDays(today, -2) })
    })

    it("a notice reaches whom it is for, once, with a text message when wished, and says who read it", async () => {
      box.messages.length = 0
      expect(told(await write("to-everybody", { sms: true }))).toEqual([200, ""])
      expect(told(await write("to-everybody", { sms: true }))).toEqual([200, ""])
      await eventually(() => box.of("notice").length, (count) => count >= 3)
      expect(box.of("notice").map((message) => message.to).toSorted()).toEqual(["09120000100", "09120000103", "09120000106"])
      expect(box.of("notice")[0]?.text).toContain("فردا ساعت ۹ نشست خوشه است.")

      expect(told(await write("to-pistachio", { audience: { to: "kind", kind: "pistachio" } }))).toEqual([200, ""])
      expect(told(await write("to-two-of-them", { text: "<b>برچسب</b>", audience: { to: "members", member_ids: [ground.idOf("maryam"), ground.idOf("yas")] } }))).toEqual([200, ""])
      const sent = clusterNotices.parse((await ground.as("agent")(`${cluster}/notices`)).data)
      expect(sent.left_today).toBe(17)
      expect(sent.kinds.map((kind) => kind.handle)).toEqual(expect.arrayContaining(["shekar-panir", "pistachio"]))
      expect(sent.notices.slice(0, 3).map((notice) => notice.receipts.map(({ member, read_at }) => [member.handle, read_at]))).toEqual([
        [["maryam", null], ["yas", null]],
        [["nastaran", null]],
        ["nastaran", "maryam", "narges", "yas", "jabe"].map((handle) => [handle, null]),
      ])

      const own = `/desk/members/${ground.idOf("maryam")}/notices`
      const unreadOf = async (name: "maryam" | "clerk" | "packer") => deskMe.parse((await ground.as(name)("/desk/me")).data).grants[0]?.unread
      expect([await unreadOf("maryam"), await unreadOf("clerk"), await unreadOf("packer")]).toEqual([2, 2, 0])
      const [latest] = (await inbox("clerk", "maryam")).notices
      expect(latest?.text).toBe("<b>برچسب</b>")
      for (const turn of [1, 2]) expect([turn, memberNotices.parse((await ground.as("clerk")(`${own}/${latest?.id}/read`, {})).data).unread]).toEqual([turn, 1])
      const receipt = clusterNotices.parse((await ground.as("agent")(`${cluster}/notices`)).data).notices[0]?.receipts[0]
      expect([receipt?.member.handle, receipt?.read_by, receipt?.read_at !== null]).toEqual(["maryam", "clerk", true])
      expect(memberNotices.parse((await ground.as("maryam")(`${own}/read`, {})).data).unread).toBe(0)
      expect(await unreadOf("maryam")).toBe(0)
      expect((await inbox("yas", "yas")).unread).toBe(2)
    })

    it("nobody reads or marks what others were told", async () => {
      await write("to-pistachio", { audience: { to: "kind", kind: "pistachio" } })
      const notice = clusterNotices.parse((await ground.as("agent")(`${cluster}/notices`)).data).notices[0]?.id
      for (const name of ["yas", "packer", "agent", "foreign"] as const) expect([name, told(await ground.as(name)(`/desk/members/${ground.idOf("maryam")}/notices`))]).toEqual([name, [404, "not_found"]])
      // to nastaran alone
      expect(told(await ground.as("maryam")(`/desk/members/${ground.idOf("maryam")}/notices/${notice}/read`, {}))).toEqual([404, "not_found"])
      expect(told(await ground.as("yas")(`/desk/members/${ground.idOf("maryam")}/notices/${notice}/read`, {}))).toEqual([404, "not_found"])
    })

    it.each<[string, object, number, string, string | undefined]>([
      ["no words", { text: "  " }, 422, "required", "text"],
      ["too many words", { text: "م".repeat(1001) }, 422, "text_too_long", "text"],
      ["too many for a text message", { text: "م".repeat(301), sms: true }, 422, "text_too_long", "text"],
      ["nobody", { audience: { to: "members", member_ids: [] } }, 400, "invalid_request", undefined],
      ["a kind that nobody lists", { audience: { to: "kind", kind: "kids-sneaker" } }, 422, "required", "audience"],
      ["something unknown beside it", { cluster_id: "x" }, 400, "invalid_request", undefined],
    ])("%s: refused, and nothing is sent", async (name, more, status, code, field) => {
      const answer = await write(`bad-${name}`, more)
      expect(answer.status).toBe(status)
      expect(errorBody.parse(answer.data)).toMatchObject({ code, ...(field ? { field } : {}) })
      expect(await ground.sql("select 1 from notice where unique_key like 'written:%bad-%'")).toEqual([])
    })

    it("a member of another cluster in the list spoils it whole", async () => {
      expect(told(await write("with-a-stranger", { audience: { to: "members", member_ids: [ground.idOf("maryam"), ground.idOf("naron")] } }))).toEqual([404, "not_found"])
      expect(await ground.sql("select 1 from notice where unique_key like '%with-a-stranger'")).toEqual([])
    })

    it("20 a day, also when many are sent at once; and the history says what was sent, by whom", async () => {
      await ground.sql(`insert into notice (id, cluster_id, kind, text, audience, sent_by, unique_key) select 'notc_x' || i, :id, 'written', 'x', 'all', 'x', 'x' || i from generate_series(1, 18) i`, { id: ground.cluster_id })
      const answers = await Promise.all([1, 2, 3, 4].map((turn) => write(`at-once-${turn}`)))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409])
      expect(told(await write("one-more"))).toEqual([409, "too_many_today"])
      const sent = answers.findIndex(({ status }) => status === 200) + 1
      expect(told(await write(`at-once-${sent}`))).toEqual([200, ""])
      const { entries } = auditPage.parse((await ground.as("agent")(`${cluster}/audit`)).data)
      expect(entries[0]).toMatchObject({ act: "notice.sent", by: "agent", detail: { notice: "written", members: 5, text: "فردا ساعت ۹ نشست خوشه است." } })
    })
  },
})

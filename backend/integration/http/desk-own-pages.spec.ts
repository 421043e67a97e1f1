import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { clusterPage, homePage } from "../../src/contracts/cluster"
import { deskClusterPage } from "../../src/contracts/desk-cluster-page"
import { deskProfile } from "../../src/contracts/desk-profile"
import { errorBody } from "../../src/contracts/errors"
import { memberPage } from "../../src/contracts/member"
import turnAnnouncements from "../../src/jobs/turn-announcements"
import { addDays, tehranDay } from "../../src/shared/tehran"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import { caller, type Answer } from "../support/caller"
import { eventually } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const today = tehranDay(new Date())
    let ground: AgentGround
    let cluster: string
    let own: string
    const told = ({ status, data }: Answer) => {
      const error = status < 400 ? null : errorBody.parse(data)
      return [status, error?.code ?? "", ...(error?.field ? [error.field] : [])]
    }
    const page = async () => deskClusterPage.parse((await ground.as("agent")(`${cluster}/page`)).data)
    const inShop = async () => clusterPage.parse((await caller(api)("/shop/clusters/bojnurd-candy")).data)
    const profile = async () => deskProfile.parse((await ground.as("maryam")(own)).data)
    const member = async () => memberPage.parse((await caller(api)("/shop/members/maryam")).data)
    const renewed = (tag: string) => eventually(() => ear.heard.flatMap(({ tags }) => tags), (tags) => tags.includes(tag))

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      ground = await layAgentGround(getContainer(), api)
      cluster = `/desk/clusters/${ground.cluster_id}`
      own = `/desk/members/${ground.idOf("maryam")}/profile`
    })
    afterAll(() => ear.close())
    beforeEach(() => {
      ear.heard.length = 0
    })

    describe("a cluster's page", () => {
      it("is edited by its agent, word for word, and the shop follows; markup stays text", async () => {
        const before = await page()
        expect(before).toMatchObject({ handle: "bojnurd-candy", story: { fa: "داستان آبنبات بجنورد" }, hero: null, tile: { key: "clusters/bojnurd-candy", picture: { width: 1280, height: 1280 } }, announcements: [] })
        const story = { fa: "آبنبات <b>بجنورد</b> با كره", en: "" }
        const answer = await ground.as("agent")(`${cluster}/page`, { version: before.version, story, hero: null, tile: "clusters/bojnurd-candy" })
        expect(told(answer)).toEqual([200, ""])
        expect(deskClusterPage.parse(answer.data).story).toEqual({ fa: "آبنبات <b>بجنورد</b> با کره", en: "آبنبات <b>بجنورد</b> با کره" })
        expect((await inShop()).story.fa).toBe("آبنبات <b>بجنورد</b> با کره")
        expect(await renewed("cluster:bojnurd-candy")).toEqual(expect.arrayContaining(["cluster:bojnurd-candy", "home"]))
        const { entries } = auditPage.parse((await ground.as("agent")(`${cluster}/audit`)).data)
        expect(entries[0]).toMatchObject({ act: "cluster.changed", by: "agent", detail: { story: true, pictures: false } })
      })

      it("of two who edit at once, the second is told and nothing is lost", async () => {
        const { version } = await page()
        const edit = (fa: string) => ground.as("agent")(`${cluster}/page`, { version, story: { fa, en: "x" }, hero: null, tile: null })
        const answers = await Promise.all([edit("یکم"), edit("دوم"), edit("سوم")])
        expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
        const winner = answers.findIndex(({ status }) => status === 200)
        expect((await page()).story.fa).toBe(["یکم", "دوم", "سوم"][winner])
        expect(told(await edit("چهارم"))).toEqual([409, "edited_meanwhile"])
      })

      it("shows only pictures that were sent for it", async () => {
        const { version, story } = await page()
        const words = { fa: story.fa, en: story.en }
        const key = `up/${"a".repeat(32)}`
        const put = (id: string, scope: string) =>
          ground.sql("insert into picture (id, key, scope_kind, scope_id, uploaded_by, width, height, bytes, sha256, file_id, offered_at) values (:id, :key, 'cluster', :scope, 'x', 900, 600, 1, :id, 'x', now())", { id, key: id === "own" ? key : `up/${"b".repeat(32)}`, scope })
        await put("own", ground.cluster_id)
        await put("foreign", ground.idOf("hidaj-shoes"))
        const edit = (hero: string) => ground.as("agent")(`${cluster}/page`, { version, story: words, hero, tile: null })
        for (const foreign of [`up/${"b".repeat(32)}`, `up/${"c".repeat(32)}`, "../../etc/passwd", "clusters/hidaj-shoes"]) expect([foreign, told(await edit(foreign))]).toEqual([foreign, [422, "picture_unknown", "hero"]])
        expect(deskClusterPage.parse((await edit(key)).data).hero).toMatchObject({ key, picture: { url: `/media/${key}`, width: 900, height: 600 } })
        expect((await inShop()).hero).toMatchObject({ url: `/media/${key}`, width: 900, height: 600 })
      })

      it("news are shown from their first to their last day, pinned ones first, and on the first page of the shop", async () => {
        const news = (fa: string, from: number, to: number, pinned = false) => ground.as("agent")(`${cluster}/announcements`, { text: { fa, en: "" }, from: addDays(today, from), to: addDays(today, to), pinned })
        for (const answer of [await news("هفته دیگر", 7, 9), await news("امروز", 0, 0), await news("سنجاق‌شده", -3, 4, true), await news("امروز", 0, 0)]) expect(told(answer)).toEqual([200, ""])
        expect((await page()).announcements.map((each) => each.text.fa)).toEqual(["سنجاق‌شده", "هفته دیگر", "امروز"])
        expect((await inShop()).announcements.map((each) => each.text.fa)).toEqual(["سنجاق‌شده", "امروز"])
        expect(await renewed("cluster:bojnurd-candy")).toEqual(expect.arrayContaining(["cluster:bojnurd-candy", "home"]))
        const home = homePage.parse((await caller(api)("/shop/home")).data)
        expect(home.shops.map((shop) => [shop.handle, shop.announcement?.fa ?? null])[0]).toEqual(["bojnurd-candy", "سنجاق‌شده"])
        for (const [from, to] of [[-5, -1], [3, 2], [1, 400]] as const) expect([from, to, told(await news("بد", from, to))]).toEqual([from, to, [422, "invalid_dates", "to"]])

        // at midnight nothing happens but the clock
        await new Promise((resolve) => setTimeout(resolve, 500))
        ear.heard.length = 0
        await ground.sql(`update cluster_announcement set "to" = :yesterday where text->>'fa' = 'امروز'`, { yesterday: addDays(today, -1) })
        await turnAnnouncements(getContainer())
        expect(await renewed("cluster:bojnurd-candy")).toContain("cluster:bojnurd-candy")

        const [first] = (await page()).announcements
        const remove = `${cluster}/announcements/${first?.id}/remove`
        for (const status of [200, 404]) expect((await ground.as("agent")(remove, {})).status).toBe(status)
        expect((await inShop()).announcements).toEqual([])
        for (let turn = 0; turn < 11; turn++) expect((await news(`خبر ${turn}`, 0, 1)).status).toBe(200)
        expect(told(await news("یکی بیش", 0, 1))).toEqual([409, "too_many_announcements"])
      })

      it("nobody else edits it", async () => {
        const { version, story } = await page()
        const body = { version, story: { fa: story.fa, en: "" }, hero: null, tile: null }
        for (const name of ["viewer", "foreign", "maryam"] as const)
          for (const path of ["page", "announcements", "announcements/x/remove"]) expect([name, path, told(await ground.as(name)(`${cluster}/${path}`, path === "page" ? body : {}))]).toEqual([name, path, [404, "not_found"]])
        expect(told(await ground.as("foreign")(`/desk/clusters/${ground.idOf("hidaj-shoes")}/announcements/x/remove`, {}))).toEqual([404, "not_found"])
        for (const [more, code] of [[{ story: { fa: "", en: "" } }, "required"], [{ story: { fa: "م".repeat(701), en: "" } }, "text_too_long"], [{ has_shop: false }, "invalid_request"]] as const)
          expect([code, told(await ground.as("agent")(`${cluster}/page`, { ...body, ...more }))[1]]).toEqual([code, code])
      })
    })

    describe("what a member says of itself", () => {
      const hours = [{ weekday: 6, from: "09:00", to: "13:00" }, { weekday: 6, from: "16:00", to: "20:00" }, { weekday: 7, from: "09:00", to: "13:00" }]
      const written = { story: { fa: "از سال ۱۳۶۰", en: "Since 1981" }, pickup_address: { fa: "بجنورد، طالقانی ۷", en: "7 Taleqani, Bojnurd" }, pickup_hours: hours, pickup_ready_minutes: 90, lead_days: 3, delivery_methods: ["post", "pickup"] }
      const save = async (more: object = {}, name: "maryam" | "clerk" | "yas" | "agent" = "maryam") => ground.as(name)(own, { ...written, version: (await profile()).version, ...more })

      it("reaches its page, its goods and the deliveries of a cart, and goes back as a whole", async () => {
        const before = await profile()
        expect(before).toMatchObject({ handle: "maryam", delivery_methods: ["post", "freight"], pickup_address: null, pickup_hours: [] })
        expect(deskProfile.parse((await save()).data)).toMatchObject(written)
        expect(await member()).toMatchObject({ story: { fa: "از سال ۱۳۶۰" }, pickup: { address: written.pickup_address, hours, ready_minutes: 90 } })
        expect(await renewed("member:maryam")).toContain("member:maryam")
        const options = await ground.sql<{ method: string; type: string }>(
          "select o.data->>'method' as method, t.code as type from shipping_option o join member m on m.shipping_profile_id = o.shipping_profile_id join shipping_option_type t on t.id = o.shipping_option_type_id where m.handle = 'maryam' and o.deleted_at is null order by 1",
        )
        expect(options).toEqual(["freight", "pickup", "post"].map((method) => ({ method, type: method })))

        const key = { "x-publishable-api-key": (await ground.sql<{ token: string }>("select token from api_key where type = 'publishable' limit 1"))[0]?.token ?? "" }
        const { cart } = (await caller(api, key)("/store/carts", { region_id: ground.orders.region_id, items: [{ variant_id: ground.orders.members[1].variant_id, quantity: 1 }] })).data as { cart: { id: string } }
        const ways = async () => {
          const { groups } = (await caller(api)(`/shop/carts/${cart.id}`)).data as { groups: { deliveries: { method: string }[] }[] }
          return groups[0]?.deliveries.map((delivery) => delivery.method).toSorted()
        }
        expect(await ways()).toEqual(["pickup", "post"])
        // fewer days, no address: nothing of what was there stays behind
        expect(told(await save({ pickup_hours: [], pickup_address: null, delivery_methods: ["post"] }))).toEqual([200, ""])
        expect(await profile()).toMatchObject({ pickup_address: null, pickup_hours: [], delivery_methods: ["post"] })
        expect((await member()).pickup).toBeNull()
        expect(await ways()).toEqual(["post"])
        expect(told(await save())).toEqual([200, ""])
        expect((await ground.sql("select 1 from shipping_option o join member m on m.shipping_profile_id = o.shipping_profile_id where m.handle = 'maryam' and o.deleted_at is null")).length).toBe(3)
        expect(auditPage.parse((await ground.as("maryam")(own.replace("profile", "audit"))).data).entries[0]).toMatchObject({ act: "member.changed", by: "maryam", detail: { delivery_methods: [["post"], ["post", "pickup"]] } })
      })

      it("of two who edit at once, the second is told", async () => {
        const { version } = await profile()
        const answers = await Promise.all([1, 2, 3].map((lead_days) => ground.as("maryam")(own, { ...written, version, lead_days })))
        expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
        expect(answers.filter(({ status }) => status === 409).map(({ data }) => errorBody.parse(data).code)).toEqual(["edited_meanwhile", "edited_meanwhile"])
      })

      it.each<[string, object, (number | string)[]]>([
        ["no way to send", { delivery_methods: [] }, [422, "required", "delivery_methods"]],
        ["collected nowhere", { pickup_address: null }, [422, "required", "pickup_address"]],
        ["collected never", { pickup_hours: [] }, [422, "required", "pickup_hours"]],
        ["hours that end before they begin", { pickup_hours: [{ weekday: 6, from: "17:00", to: "09:00" }] }, [422, "invalid_hours", "pickup_hours.6"]],
        ["an hour that is none", { pickup_hours: [{ weekday: 6, from: "25:00", to: "26:00" }] }, [400, "invalid_request", "pickup_hours.0.from"]],
        ["no story", { story: { fa: " ", en: "x" } }, [422, "required", "story.fa"]],
        ["a hundred days", { lead_days: 100 }, [400, "invalid_request", "lead_days"]],
        ["its own standing", { status: "active" }, [400, "invalid_request"]],
        ["its own rank", { rank: 0, cluster_id: "x" }, [400, "invalid_request"]],
      ])("%s is refused, at the field, and nothing changes", async (_, more, refusal) => {
        const before = await profile()
        expect(told(await save(more))).toEqual(refusal)
        expect(await profile()).toEqual(before)
      })

      it("nobody else writes it: clerks, other members, the cluster's agent", async () => {
        for (const name of ["clerk", "yas", "agent"] as const) expect([name, told(await save({}, name))]).toEqual([name, [404, "not_found"]])
        expect((await caller(api)(own)).status).toBe(401)
        await ground.sql("update member set status = 'suspended' where handle = 'maryam'")
        expect(told(await ground.as("maryam")(own, { ...written, version: "x" }))).toEqual([404, "not_found"])
      })
    })
  },
})

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sharp from "sharp"
import type { z } from "zod"
import { adminPermitFilter, adminPermitPage, adminPermits } from "../../src/contracts/admin"
import { auditPage } from "../../src/contracts/audit"
import { agentPermitDetail, agentPermits, deskPermits } from "../../src/contracts/desk-permits"
import { errorBody } from "../../src/contracts/errors"
import { listingDetail } from "../../src/contracts/listing"
import { groupOf, isSucceeded } from "../../src/modules/permit/decisions"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { addDays, startOfTehranDay, tehranDay } from "../../src/shared/tehran"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { rebuildListingsWorkflow } from "../../src/workflows/listing/rebuild-listings"
import { mayPublish } from "../../src/workflows/permit/read/gate"
import { readRecords } from "../../src/workflows/permit/read/permit-records"
import { registerPermitsWorkflow, type PermitToRegister } from "../../src/workflows/permit/register-permit"
import { remindOfEnds } from "../../src/workflows/permit/remind-of-ends"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { password } from "../support/ground"
import { eventually } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

const today = tehranDay(new Date())
const day = (offset: number) => addDays(today, offset)
/** Waits for what a job of every minute does. */
async function until(happened: () => Promise<boolean>) {
  const deadline = Date.now() + 90_000
  while (!(await happened())) {
    if (Date.now() > deadline) throw new Error("The job did not run")
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
const photo = () => sharp({ create: { width: 90, height: 120, channels: 3, background: "#f4efe4" } }).png().toBuffer()

type Person = { role: "owner" | "clerk" | "packer" | "viewer" | "agent"; scope: "member" | "cluster"; of: string; mobile: string | null }
const people: Record<string, Person> = {
  narges: { role: "owner", scope: "member", of: "narges", mobile: "09120000001" },
  clerk: { role: "clerk", scope: "member", of: "narges", mobile: "09120000002" },
  packer: { role: "packer", scope: "member", of: "narges", mobile: null },
  yas: { role: "owner", scope: "member", of: "yas", mobile: null },
  home: { role: "owner", scope: "member", of: "home", mobile: null },
  agent: { role: "agent", scope: "cluster", of: "bojnurd-candy", mobile: null },
  watcher: { role: "viewer", scope: "cluster", of: "bojnurd-candy", mobile: null },
  stranger: { role: "agent", scope: "cluster", of: "hidaj-shoes", mobile: null },
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const calls = new Map<string, Call>()
    const ids = new Map<string, string>()

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const as = (name: string): Call => calls.get(name) ?? caller(api)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const refusal = ({ status, data }: Answer) => `${status} ${errorBody.parse(data).code} ${errorBody.parse(data).field ?? ""}`
    const read = <S extends z.ZodType>(schema: S, { status, data }: Answer): z.output<S> => {
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      return schema.parse(data)
    }
    const at = (member: string, rest = "") => `/desk/members/${ids.get(member)}/permits${rest}`
    const office = (rest = "", cluster = "bojnurd-candy") => `/desk/clusters/${ids.get(cluster)}/permits${rest}`
    const paper = { type: "workshop_health", number: "HB-۲۰۰۱", issuer: "معاونت غذا و داروی دانشگاه علوم پزشکی", issued_on: day(-3), expires_on: day(700) }
    const handIn = async (name: string, member: string, fields: Record<string, string | string[]> = paper, bytes: Buffer | null = null) => {
      const form = new FormData()
      for (const [field, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(field, each)
      form.append("file", new Blob([new Uint8Array(bytes ?? (await photo()))]), "پروانه.png")
      return as(name)(at(member), form)
    }
    const shown = async (handle: string) => {
      const { for_sale, blocked } = listingDetail.parse((await caller(api)(`/shop/listings/${handle}`)).data)
      return [for_sale, blocked]
    }
    const outbox = () => sql<{ template: string; to: string; text: string }>(`select template, "to", text from message where template like 'permit%' order by created_at, id`)

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      await layBrowseGround(getContainer())
      await rebuildListingsWorkflow(getContainer()).run({ input: { all: true } })
      for (const { id, handle } of await sql<{ id: string; handle: string }>("select id, handle from member union all select id, handle from cluster")) ids.set(handle, id)
      for (const [name, { role, scope, of, mobile }] of Object.entries(people)) {
        const email = `${name}@khooshe.example`
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name, email, mobile, password, grants: [{ scope_kind: scope, scope_id: ids.get(of) ?? "", role }] }] } })
        calls.set(name, await signIn(api, "desk_user", email))
      }
      // the job runs once after a start and tells what was missed: here of one permit, whose member nobody works for
      await sql("update permit set expires_on = :on where number = 'narges-1'", { on: day(-20) })
      await until(async () => (await sql("select 1 from permit_reminder where occasion = 'left:30' and told = 0")).length === 1)
    })
    afterAll(() => ear.close())

    it("a workshop hands in its renewal, the agent verifies it, its goods are for sale again, and when it is taken back they are not", async () => {
      const before = read(deskPermits, await as("narges")(at("narges")))
      expect(before.permits).toMatchObject([{ number: "narges-1", state: "expired", days_left: -20, may: { renew: true, withdraw: false } }])
      expect(before.missing).toMatchObject([{ reason: "permit_expired", goods: 1, maker: null, one_of: [{ type: "workshop_health" }], kinds: [{ handle: "shekar-panir", name: { en: "Shekar-panir" } }] }])
      expect(before.types.map((type) => type.type)).toEqual(["workshop_health", "guild_licence", "trade_licence", "packing_permit"])
      expect(await shown("shekar-panir-narges")).toEqual([false, "permit_expired"])
      const [good] = await sql<{ id: string }>("select id from product where handle = 'shekar-panir-narges'")
      expect(await mayPublish(databaseOf(getContainer()), good?.id ?? "")).toMatchObject({ allowed: false, reason: "permit_expired", maker: null, missing: [{ type: "workshop_health", title: { en: "Workshop health permit" } }] })

      const [old] = before.permits
      const after = read(deskPermits, await handIn("narges", "narges", { ...paper, follows_id: old?.id ?? "", covers: ["shekar-panir", "pistachio"] }))
      const [fresh, former] = after.permits
      expect(fresh).toMatchObject({ number: "HB-2001", state: "unverified", follows_id: old?.id, file: { name: "پروانه.png", kind: "jpeg" }, may: { renew: false, withdraw: true }, issuer: { en: "Food and Drug Office of the medical university" } })
      expect(fresh?.covers.map((kind) => kind.name.en)).toEqual(["Shekar-panir", "Pistachio candy"])
      expect(former?.may.renew).toBe(false)
      // an unverified paper opens nothing
      expect(after.missing).toMatchObject([{ reason: "permit_unverified" }])
      const one = office(`/${fresh?.id}`)
      expect(read(agentPermits, await as("agent")(office())).counts).toEqual({ waiting: 1, expiring: 1, expired: 1 })
      expect(read(agentPermitDetail, await as("agent")(one))).toMatchObject({ group: "waiting", own: false, member: { handle: "narges" }, before: { number: "narges-1" }, goods: [{ handle: "shekar-panir-narges", for_sale: false }], may: { verify: true, reject: true, revoke: false, remind: false } })

      // of two agents who press at once, one verifies
      const pressed = await Promise.all([as("agent")(`${one}/verify`, {}), as("agent")(`${one}/verify`, {})])
      expect(pressed.map(answer).map(String).sort()).toEqual(["200,", "409,permit_moved"])
      expect(await eventually(() => shown("shekar-panir-narges"), ([sale]) => sale === true)).toEqual([true, null])
      expect(read(deskPermits, await as("narges")(at("narges")))).toMatchObject({ missing: [], permits: [{ state: "valid", succeeded: false }, { state: "expired", succeeded: false }] })
      expect(await mayPublish(databaseOf(getContainer()), good?.id ?? "")).toEqual({ allowed: true, reason: null, missing: [], maker: null })

      expect(refusal(await as("agent")(`${one}/revoke`, {}))).toBe("422 required reason")
      expect(read(agentPermitDetail, await as("agent")(`${one}/revoke`, { reason: "کارگاه جابه‌جا شده است" }))).toMatchObject({ group: "closed", revoked: { reason: "کارگاه جابه‌جا شده است" }, may: { verify: false, revoke: false } })
      expect(await eventually(() => shown("shekar-panir-narges"), ([sale]) => sale === false)).toEqual([false, "permit_expired"])
      expect((await outbox()).map(({ template, to }) => [template, to])).toEqual([["permit_verified", "09120000001"], ["permit_revoked", "09120000001"]])
      expect((await outbox())[1]?.text).toContain("کارگاه جابه‌جا شده است")
      const entries = async (name: string, path: string) => auditPage.parse((await as(name)(path)).data).entries.map(({ act, by, subject }) => [act, by, subject.name?.en])
      expect(await entries("narges", at("narges").replace("permits", "audit"))).toEqual([["permit.revoked", "agent", "Workshop health permit HB-2001"], ["permit.verified", "agent", "Workshop health permit HB-2001"], ["permit.uploaded", "narges", "Workshop health permit HB-2001"]])
      expect((await entries("agent", office().replace("permits", "audit")))[0]).toEqual(["permit.revoked", "agent", "Workshop health permit HB-2001, Sample workshop Narges"])
    })

    it("what is wrong is said at its field, nothing is written, and no file stays", async () => {
      const refused: [string, string, Record<string, string | string[]>, string][] = [
        ["narges", "narges", { ...paper, type: "home_statement" }, "422 permit_type_unfit type"],
        ["narges", "narges", { ...paper, number: "NARGES-1".toLowerCase() }, "409 permit_known number"],
        ["narges", "narges", { ...paper, expires_on: day(-1), issued_on: day(-9) }, "422 permit_over expires_on"],
        ["narges", "narges", { ...paper, expires_on: day(-9) }, "422 permit_dates expires_on"],
        ["narges", "narges", { ...paper, issued_on: "۱۴۰۵-۰۹-۰۱" }, "400 invalid_request issued_on"],
        ["narges", "narges", { ...paper, expires_on: "" }, "422 required expires_on"],
        ["narges", "narges", { ...paper, covers: ["kids-sneaker"] }, "400 invalid_request covers"],
        ["narges", "narges", { ...paper, covers: ["candy-packaging"] }, "422 permit_cannot_cover covers"],
        ["narges", "narges", { ...paper, follows_id: "perm_of_nobody" }, "404 not_found follows_id"],
        ["narges", "narges", { ...paper, issuer: " " }, "422 required issuer"],
        ["narges", "narges", { ...paper, number: "9".repeat(61) }, "422 text_too_long number"],
        ...["member_id", "status", "verified_at", "paper_id", "is_admin"].map((field): [string, string, Record<string, string>, string] => ["narges", "narges", { ...paper, [field]: "x" }, "400 invalid_request "]),
        // a home never sells baklava, whatever paper it sends
        ["home", "home", { ...paper, type: "workshop_health" }, "422 permit_type_unfit type"],
        ["home", "home", { ...paper, type: "home_statement", covers: ["rice-biscuit", "baklava-diamond"] }, "422 permit_cannot_cover covers"],
      ]
      for (const [name, member, fields, expected] of refused) expect([JSON.stringify(fields), refusal(await handIn(name, member, fields))]).toEqual([JSON.stringify(fields), expected])
      expect(refusal(await handIn("narges", "narges", paper, Buffer.from("<svg onload=alert(1)>")))).toBe("422 file_kind_unknown file")
      expect(refusal(await handIn("narges", "narges", paper, Buffer.alloc(0)))).toBe("422 required file")
      expect(await sql("select count(*)::int as permits, (select count(*)::int from paper) as papers from permit where submitted_by is not null")).toEqual([{ permits: 0, papers: 0 }])
      // the same paper twice at once is one paper
      const twice = await Promise.all([handIn("narges", "narges"), handIn("narges", "narges")])
      expect(twice.map(answer).map(String).sort()).toEqual(["200,", "409,permit_known"])
      expect(await sql("select count(*)::int as count from permit where submitted_by is not null")).toEqual([{ count: 1 }])
    })

    it("papers are private: their member, its clerk and its agent read them; nobody else, and nobody does what is not theirs", async () => {
      const [mine] = read(deskPermits, await handIn("narges", "narges")).permits
      const [foreign] = read(deskPermits, await as("yas")(at("yas"))).permits
      const file = (name: string, path: string): Promise<Answer> => as(name)(path)
      const own = at("narges", `/${mine?.id}/file`)
      const asked: [string, string, number][] = [
        ["narges", own, 200], ["clerk", own, 200], ["packer", own, 404], ["yas", own, 404], ["agent", own, 404], ["nobody", own, 401],
        ["yas", at("yas", `/${mine?.id}/file`), 404], ["narges", at("narges", `/${foreign?.id}/file`), 404],
        ["agent", office(`/${mine?.id}/file`), 200], ["watcher", office(`/${mine?.id}/file`), 404], ["stranger", office(`/${mine?.id}/file`), 404], ["stranger", office(`/${mine?.id}/file`, "hidaj-shoes"), 404],
        ["narges", office(`/${mine?.id}/file`), 404], ["nobody", office(`/${mine?.id}/file`), 401], ["stranger", office(`/${mine?.id}`, "hidaj-shoes"), 404], ["watcher", office(), 404], ["nobody", office(), 401],
      ]
      for (const [name, path, status] of asked) expect([name, path, (await file(name, path)).status]).toEqual([name, path, status])
      expect((await file("agent", office(`/${mine?.id}/file`))).headers).toMatchObject({ "content-type": "image/jpeg", "cache-control": "no-store", "x-content-type-options": "nosniff" })

      const reason = { reason: "خوانا نیست" }
      for (const [act, body] of [["verify", {}], ["reject", reason], ["revoke", reason], ["remind", {}]] as const)
        for (const [name, cluster] of [["narges", "bojnurd-candy"], ["watcher", "bojnurd-candy"], ["stranger", "bojnurd-candy"], ["stranger", "hidaj-shoes"]] as const)
          expect([act, name, (await as(name)(office(`/${mine?.id}/${act}`, cluster), body)).status]).toEqual([act, name, 404])
      expect((await handIn("clerk", "narges", { ...paper, number: "2" })).status).toBe(404)
      for (const name of ["clerk", "packer", "yas"]) expect([name, (await as(name)(at("narges", `/${mine?.id}/withdraw`), {})).status]).toEqual([name, 404])
      expect((await as("yas")(at("yas", `/${mine?.id}/withdraw`), {})).status).toBe(404)

      // whoever works for a member is no judge of its papers, even as an agent
      await sql("insert into desk_grant (id, desk_user_id, scope_kind, scope_id, role) select 'grnt_own', u.id, 'member', :member, 'viewer' from desk_user u where u.name = 'agent'", { member: ids.get("narges") })
      expect(answer(await as("agent")(office(`/${mine?.id}/verify`), {}))).toEqual([403, "self_approval"])
      expect(read(agentPermitDetail, await as("agent")(office(`/${mine?.id}`)))).toMatchObject({ own: true, state: "unverified", may: { verify: false } })
      await sql("delete from desk_grant where id = 'grnt_own'")

      // taken back, it is gone with its file; turned down, its reason is told and the number may come again
      expect(read(deskPermits, await as("narges")(at("narges", `/${mine?.id}/withdraw`), {})).permits.map((each) => each.number)).toEqual(["narges-1"])
      for (const [name, path] of [["narges", own], ["agent", office(`/${mine?.id}/file`)]] as const) expect((await file(name, path)).status).toBe(404)
      expect(answer(await as("narges")(at("narges", `/${mine?.id}/withdraw`), {}))).toEqual([404, "not_found"])
      const [again] = read(deskPermits, await handIn("narges", "narges")).permits
      read(agentPermitDetail, await as("agent")(office(`/${again?.id}/reject`), reason))
      expect(answer(await as("narges")(at("narges", `/${again?.id}/withdraw`), {}))).toEqual([409, "permit_moved"])
      const [third, second] = read(deskPermits, await handIn("narges", "narges")).permits
      expect([third, second].map((each) => [each?.state, each?.rejected?.reason])).toEqual(expect.arrayContaining([["unverified", undefined], ["rejected", "خوانا نیست"]]))
      expect((await outbox()).map(({ template }) => template)).toEqual(["permit_rejected"])
      // buyers never hear of papers that were turned down
      expect(JSON.stringify((await caller(api)("/shop/members/narges")).data)).not.toContain("rejected")
    })

    it("reminders come at 30, 7 and 0 days, once each, whatever crashes between; an agent may remind once a day", async () => {
      const noon = (offset: number) => new Date(startOfTehranDay(day(offset)).getTime() + 12 * 3_600_000)
      const told = async () => (await outbox()).map(({ template, to, text }) => `${template} ${to} ${/[۰-۹]+ روز مانده/.exec(text)?.[0] ?? ""}`.trim())
      const [permit] = await sql<{ id: string }>("select id from permit where number = 'narges-1'")
      await sql("delete from permit_reminder")
      await sql("update permit set expires_on = :on where number <> 'narges-1'", { on: day(400) })
      const endsIn = (days: number) => sql("update permit set expires_on = :on where number = 'narges-1'", { on: day(days) })

      await endsIn(31)
      expect(await remindOfEnds(getContainer())).toBe(0)
      await endsIn(30)
      expect([await remindOfEnds(getContainer()), await remindOfEnds(getContainer())]).toEqual([1, 0])
      expect(await told()).toEqual(["permit_ends 09120000001 ۳۰ روز مانده"])
      // killed after the message was written and before the occasion was: nothing is said twice, nothing is lost
      await sql("delete from permit_reminder")
      expect([await remindOfEnds(getContainer()), await remindOfEnds(getContainer())]).toEqual([1, 0])
      // and two processes at once say it once
      await endsIn(7)
      await Promise.all([remindOfEnds(getContainer()), remindOfEnds(getContainer())])
      expect(await told()).toEqual(["permit_ends 09120000001 ۳۰ روز مانده", "permit_ends 09120000001 ۷ روز مانده"])
      expect(await sql("select occasion, told from permit_reminder order by occasion desc")).toEqual([{ occasion: "left:7", told: 1 }, { occasion: "left:30", told: 1 }])

      expect(answer(await as("agent")(office(`/${permit?.id}/remind`), {}))).toEqual([200, ""])
      expect(answer(await as("agent")(office(`/${permit?.id}/remind`), {}))).toEqual([409, "reminded_today"])
      const row = read(agentPermits, await as("agent")(office("?state=expiring"))).permits[0]
      expect([row?.number, row?.days_left, row?.reminders?.count, row?.may.remind]).toEqual(["narges-1", 7, 3, true])
      const [nobodys] = await sql<{ id: string }>("update permit set expires_on = :on where number = 'maryam-1' returning id", { on: day(12) })
      expect(answer(await as("agent")(office(`/${nobodys?.id}/remind`), {}))).toEqual([409, "nobody_to_remind"])
      await sql("update permit set expires_on = :on where number = 'maryam-1'", { on: day(400) })
      await sql("update permit_reminder set occasion = :yesterday where occasion = :today", { yesterday: `asked:${day(-1)}`, today: `asked:${today}` })
      expect(await remindOfEnds(getContainer(), noon(7))).toBe(1)
      expect(await remindOfEnds(getContainer(), noon(8))).toBe(0)
      expect((await outbox()).map(({ template }) => template)).toEqual(["permit_ends", "permit_ends", "permit_ends", "permit_ends"])
      await endsIn(400)
      expect(answer(await as("agent")(office(`/${permit?.id}/remind`), {}))).toEqual([409, "permit_moved"])
    })

    /** Papers of every state there is. */
    const registerAll = async () => {
      const make = (number: string, over: Partial<PermitToRegister>): PermitToRegister => ({ member: "nastaran", type: "guild_licence", number, issuer: { fa: "اتاق", en: "Chamber" }, issued_on: day(-400), expires_on: day(200), covers: [], verified: { by: "x", at: "2026-01-01T00:00:00Z" }, ...over })
      const many = Array.from({ length: 34 }, (_, index) => make(`many-${String(index).padStart(2, "0")}`, { expires_on: day(300 + index), type: "trade_licence" }))
      const permits = [
        make("waits", { verified: null }), make("waits-over", { verified: null, expires_on: day(-3) }), make("soon", { expires_on: day(12), covers: ["pistachio"] }), make("soon-renewed", { expires_on: day(9), type: "packing_permit" }),
        make("renewal", { issued_on: day(5), expires_on: day(600), type: "packing_permit" }), make("over", { expires_on: day(-40), covers: ["shekar-panir"], type: "factory_health" }), make("over-renewed", { expires_on: day(-40), type: "packing_permit" }),
        make("not-begun", { issued_on: day(20), expires_on: day(900), type: "operating_licence" }), make("endless", { expires_on: null, type: "cooperative_registration" }), ...many,
      ]
      await registerPermitsWorkflow(getContainer()).run({ input: { permits } })
      await sql("update permit set revoked_at = now() where number = 'many-33'")
      await sql("update permit set rejected_at = now() where number = 'waits-over'")
    }

    it("the agent's list is the rules' list, by key, those first that wait", async () => {
      await registerAll()
      const pages: z.output<typeof agentPermits>["permits"] = []
      for (let after = ""; ; ) {
        const page = read(agentPermits, await as("agent")(office(after ? `?after=${after}` : "")))
        pages.push(...page.permits)
        if (!page.next) break
        after = page.next
      }
      const records = await readRecords(databaseOf(getContainer()), pages.map((each) => each.member.id))
      expect(new Set(pages.map((each) => each.id)).size).toBe(pages.length)
      expect(pages).toHaveLength(records.length)
      for (const shownPermit of pages) {
        const record = records.find((each) => each.id === shownPermit.id)
        if (!record) throw new Error("not of the rules")
        const others = records.filter((each) => each.member_id === record.member_id)
        expect([shownPermit.number, shownPermit.group, shownPermit.succeeded]).toEqual([shownPermit.number, groupOf(record, isSucceeded(record, others), new Date()), isSucceeded(record, others)])
      }
      expect(pages.map((each) => each.group)).toEqual(pages.map((each) => each.group).toSorted((a, b) => ["waiting", "expiring", "expired", "valid", "closed"].indexOf(a) - ["waiting", "expiring", "expired", "valid", "closed"].indexOf(b)))
      expect(pages.slice(0, 5).map((each) => each.number)).toEqual(["waits", "soon", "maryam-1", "narges-1", "over"])
      expect(read(agentPermits, await as("agent")(office("?state=expired"))).permits.map((each) => each.number)).toEqual(["narges-1", "over"])
      expect(answer(await as("agent")(office("?state=none")))).toEqual([400, "invalid_request"])
    })

    it("the operator's list by state is the rules' list, and a paper is read there and by no desk", async () => {
      await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "ناظر", last_name: "خوشه" } })
      const operator = await signIn(api, "user", "operator@khooshe.example")
      await registerAll()
      await handIn("narges", "narges")
      const all = read(adminPermits.strict(), await operator("/admin/permits?limit=100"))
      const found = adminPermitFilter.options.map((state) => [state, all.permits.filter((permit) => permit.state === state).map(({ id }) => id)] as const)
      expect(found.filter(([, ids]) => ids.length > 0).map(([state]) => state)).toEqual(["valid", "expiring", "expired", "not_started", "revoked", "rejected", "unverified"])
      for (const [state, ids] of found) {
        const { permits, count } = read(adminPermits, await operator(`/admin/permits?limit=100&state=${state}`))
        expect([state, count, permits.map(({ id }) => id)]).toEqual([state, all.counts[state], ids])
      }
      const [paper] = await sql<{ id: string }>("select id from permit where paper_id is not null and deleted_at is null and rejected_at is null limit 1")
      const path = `/admin/permits/${paper?.id}`
      expect(adminPermitPage.strict().parse(((await operator(path)).data as { permit: unknown }).permit)).toMatchObject({ member: { name: { en: expect.any(String) } }, cluster_id: ids.get("bojnurd-candy"), file: { kind: "jpeg", name: "پروانه.png" } })
      expect((await operator(`${path}/file`)).headers).toMatchObject({ "content-type": "image/jpeg", "cache-control": "no-store" })
      for (const each of [path, `${path}/file`]) for (const name of ["agent", "nobody"]) expect([each, name, (await as(name)(each)).status]).toEqual([each, name, 401])
      for (const each of ["/admin/permits/perm_unknown", "/admin/permits/perm_unknown/file", `/admin/permits/${all.permits.find(({ number }) => number === "endless")?.id}/file`]) expect([each, (await operator(each)).status]).toEqual([each, 404])
      expect((await operator("/admin/permits?state=none")).status).toBe(400)
    })

    it("a permit that is taken back between cart and pay keeps its goods out of cart and payment, and nothing is charged", async () => {
      const [key] = await sql<{ token: string }>("select token from api_key where type = 'publishable'")
      const [region] = await sql<{ id: string }>("select id from region where currency_code = 'irr'")
      const [tin] = await sql<{ id: string }>("select id from product_variant where sku = 'maryam-tin'")
      const buy = caller(api, { "x-publishable-api-key": key?.token ?? "" })
      const { cart } = (await buy("/store/carts", { region_id: region?.id })).data as { cart: { id: string } }
      expect((await buy(`/store/carts/${cart.id}/line-items`, { variant_id: tin?.id, quantity: 1 })).status).toBe(200)
      const [permit] = await sql<{ id: string }>("select id from permit where number = 'maryam-1'")
      expect(answer(await as("agent")(office(`/${permit?.id}/revoke`), { reason: "بازرسی" }))).toEqual([200, ""])
      expect(answer(await buy(`/store/carts/${cart.id}/line-items`, { variant_id: tin?.id, quantity: 1 }))).toEqual([409, "permit_lapsed"])
      expect(answer(await buy(`/shop/carts/${cart.id}/pay`, { total_rial: 2_300_000, locale: "fa" }))).toEqual([409, "permit_lapsed"])
      expect(await sql("select count(*)::int as count from payment_attempt")).toEqual([{ count: 0 }])
    })
  },
})

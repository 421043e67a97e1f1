import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { applicationDetail, applicationPage, myApplication, myApplications } from "../../src/contracts/application"
import { auditPage } from "../../src/contracts/audit"
import { deskMe } from "../../src/contracts/desk"
import { errorBody } from "../../src/contracts/errors"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { grantDeskAccessWorkflow, type DeskUserToAdmit } from "../../src/workflows/desk/grant-desk-access"
import { admitMembersWorkflow } from "../../src/workflows/member/admit-member"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { password } from "../support/ground"
import { fileForm, photo } from "../support/papers"

const facts = {
  cluster: "bojnurd-candy", kind: "guild", activity: "makes", name_fa: "کارگاه نمونه سنجد", name_en: "Sample Workshop Senjed", legal_name: "سنجد نمونه", legal_id: "۰۰۰۰۰۰۰۲۸۱۳", province: "IR-28", city: "بجنورد",
  goods: ["shekar-panir"], pickup_address: "خیابان نمونه ۹", mobile: "۰۹۱۲۳۴۵۶۷۸۹", story: "<b>شکر</b> را با دست می‌کشیم.",
} as const
const health = { type: "workshop_health", number: "ب-۱۲", issuer: "دانشگاه علوم پزشکی", issued_on: "2025-01-01", expires_on: "2027-01-01" } as const

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const calls = new Map<string, Call>()
    let cluster: string
    let elsewhere: string

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const as = (name: string): Call => calls.get(name) ?? caller(api)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const mine = ({ data }: Answer) => myApplication.parse(data)
    const seen = ({ data }: Answer) => applicationDetail.parse(data)
    const path = (id: string, rest = "") => `/desk/apply/${id}${rest}`
    const atCluster = (id: string, rest = "", of = cluster) => `/desk/clusters/${of}/applications/${id}${rest}`
    const idOf = async (handle: string) => (await sql<{ id: string }>("select id from cluster where handle = :handle", { handle }))[0]?.id ?? ""
    const admitPerson = async (name: string, grants: DeskUserToAdmit["grants"], mobile: string | null = null) => {
      const email = `${name}@khooshe.example`
      await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name, email, mobile, password, grants }] } })
      calls.set(name, await signIn(api, "desk_user", email))
    }
    const apply = async (who: string, change: object = {}) => {
      const { id } = mine(await as(who)("/desk/apply", { cluster: "bojnurd-candy" }))
      await as(who)(path(id), { ...facts, ...change })
      return id
    }
    const send = async (who: string, id: string) => expect(answer(await as(who)(path(id, "/submit"), {}))).toEqual([200, ""])
    const told = async () => (await sql<{ template: string; to: string }>(`select template, "to" from message order by created_at, id`)).map(({ template, to }) => [template, to])
    const traces = async (handle: string) =>
      Promise.all(
        [`member where handle = '${handle}'`, `shipping_profile where name = '${handle}' and deleted_at is null`, "shipping_option where data->>'member_id' not in (select id from member)", "desk_grant g join desk_user u on u.id = g.desk_user_id where u.name = 'shirin' and g.deleted_at is null", "permit where number = 'ب-12' and deleted_at is null"].map(
          async (from) => (await sql<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count,
        ),
      )

    beforeAll(async () => {
      await layBrowseGround(getContainer())
      cluster = await idOf("bojnurd-candy")
      elsewhere = await idOf("hidaj-shoes")
      const agentOf = (scope_id: string): DeskUserToAdmit["grants"] => [{ scope_kind: "cluster", scope_id, role: "agent" }]
      await admitPerson("agent", agentOf(cluster), "09120000071")
      await admitPerson("other-agent", agentOf(elsewhere))
      await admitPerson("shirin", [], "09120000072")
      await admitPerson("stranger", [])
      await admitPerson("both", agentOf(cluster))
      const [member] = await sql<{ id: string }>("select id from member where handle = 'nastaran'")
      await admitPerson("owner", [{ scope_kind: "member", scope_id: member?.id ?? "", role: "owner" }])
    })

    it("a workshop applies, is asked for a paper, sends it, and is admitted: a member that sends, an owner, an unverified permit", async () => {
      const start = myApplications.parse((await as("shirin")("/desk/apply")).data)
      expect(start.applications).toEqual([])
      expect(start.clusters.map(({ handle }) => handle)).toContain("bojnurd-candy")

      const { id, problems } = mine(await as("shirin")("/desk/apply", { cluster: "bojnurd-candy", locale: "en" }))
      expect(problems).toHaveLength(11)
      // what is half typed is kept as it is, and said to be wrong
      const half = mine(await as("shirin")(path(id), { kind: "guild", mobile: "0912", name_en: "N\u0430staran", goods: ["shekar-panir", "baklava-diamond"] }))
      expect([half.facts.mobile, half.facts.name_en, half.facts.kind]).toEqual(["0912", "N\u0430staran", "guild"])
      expect(half.kinds.map(({ handle }) => handle)).toEqual(expect.arrayContaining(["shekar-panir", "candy-packaging"]))
      expect(half.problems).toEqual(expect.arrayContaining([{ field: "mobile", code: "invalid_mobile" }, { field: "name_en", code: "invalid_name" }]))
      expect(answer(await as("shirin")(path(id, "/submit"), {}))).toEqual([422, "required"])
      expect(mine(await as("shirin")(path(id), { ...facts, name_en: "Sample Workshop-NASTARAN" })).problems).toEqual(expect.arrayContaining([{ field: "name_en", code: "name_taken" }]))
      const whole = mine(await as("shirin")(path(id), facts))
      expect([whole.problems, whole.facts.mobile, whole.facts.legal_id, whole.can.submit]).toEqual([[], "09123456789", "00000002813", true])
      expect(whole.papers.map(({ one_of, state }) => [one_of[0]?.type, state])).toEqual([["identity_card", "missing"], ["workshop_health", "missing"], ["guild_licence", "missing"]])

      const card = mine(await as("shirin")(path(id, "/papers"), fileForm(await photo(), "کارت ملی.jpg", { type: "identity_card" })))
      const licence = mine(await as("shirin")(path(id, "/papers"), fileForm("%PDF-1.7\n%%EOF", "licence.pdf", { ...health, type: "guild_licence", number: "ص-۱" })))
      expect(licence.papers.map(({ state, paper }) => [state, paper?.name ?? null, paper?.kind ?? null])).toEqual([["sent", "کارت ملی.jpg", "jpeg"], ["missing", null, null], ["sent", "licence.pdf", "pdf"]])
      const file = await as("shirin")(path(id, `/papers/${card.papers[0]?.paper?.id}`))
      expect([file.status, file.headers["content-type"], file.headers["x-content-type-options"], file.headers["cache-control"], file.headers["content-security-policy"]]).toEqual([200, "image/jpeg", "nosniff", "no-store", "sandbox; default-src 'none'"])
      expect(String(file.data)).not.toContain("Phone of somebody")
      await send("shirin", id)
      expect([answer(await as("shirin")(path(id), { story: "…" })), answer(await as("shirin")(path(id, "/papers"), fileForm("%PDF-1.7", "x.pdf", { type: "identity_card" })))]).toEqual([[409, "state_conflict"], [409, "state_conflict"]])

      const list = applicationPage.parse((await as("agent")(`/desk/clusters/${cluster}/applications`)).data)
      expect(list).toMatchObject({ counts: { submitted: 1 }, next: null, applications: [{ id, name: facts.name_fa, papers: { asked: 3, sent: 2, missing: [{ en: "Workshop health permit" }] } }] })
      expect(seen(await as("agent")(atCluster(id)))).toMatchObject({ own: false, can: { ask: true, admit: true, refuse: true }, goods: [{ handle: "shekar-panir" }], province: { en: "North Khorasan" } })
      expect(answer(await as("agent")(atCluster(id, "/admit"), {}))).toEqual([422, "papers_missing"])
      expect(answer(await as("agent")(atCluster(id, "/ask"), { papers: ["workshop_health"] }))).toEqual([422, "required"])
      seen(await as("agent")(atCluster(id, "/ask"), { papers: ["workshop_health"], reason: "پروانه بهداشت در پرونده نیست." }))
      const asked = mine(await as("shirin")(path(id)))
      expect([asked.state, asked.papers[1]?.state, asked.history.at(-1)?.reason, asked.problems]).toEqual(["papers_asked", "asked", "پروانه بهداشت در پرونده نیست.", [{ field: "papers", code: "papers_missing" }]])
      expect(answer(await as("agent")(atCluster(id, "/admit"), { confirm: true }))).toEqual([409, "state_conflict"])
      expect(answer(await as("shirin")(path(id), { cluster: "hidaj-shoes" }))).toEqual([409, "state_conflict"])
      expect(answer(await as("shirin")(path(id, "/submit"), {}))).toEqual([422, "papers_missing"])
      for (const [wrong, field] of [[{ number: "" }, "number"], [{ issuer: " " }, "issuer"], [{ issued_on: "" }, "issued_on"], [{ expires_on: "2024-01-01" }, "expires_on"], [{ expires_on: "" }, "expires_on"], [{ issued_on: "2030-01-01" }, "issued_on"], [{ type: "home_statement" }, "type"]] as const)
        expect([field, errorBody.parse((await as("shirin")(path(id, "/papers"), fileForm("%PDF-1.7", "h.pdf", { ...health, ...wrong }))).data).field]).toEqual([field, field])
      mine(await as("shirin")(path(id, "/papers"), fileForm("%PDF-1.7\nhealth", "health.pdf", health)))
      await send("shirin", id)

      const started = Date.now()
      const admitted = seen(await as("agent")(atCluster(id, "/admit"), {}))
      console.info(`admitted in ${Date.now() - started} ms`)
      expect(admitted).toMatchObject({ state: "admitted", member: { handle: "sample-workshop-senjed" }, can: { ask: false, admit: false, refuse: false } })
      expect(deskMe.parse((await as("shirin")("/desk/me")).data).grants).toMatchObject([{ scope_kind: "member", scope_id: admitted.member?.id, role: "owner", cluster: "bojnurd-candy" }])
      expect(await sql("select o.data->>'method' as method from shipping_option o join member m on m.shipping_profile_id = o.shipping_profile_id where m.id = :id and o.deleted_at is null order by 1", { id: admitted.member?.id })).toEqual([{ method: "pickup" }, { method: "post" }])
      expect(await sql("select type, number, verified_at, paper_id is not null as filed, issuer->>'en' as issuer from permit where member_id = :id order by type", { id: admitted.member?.id })).toEqual([{ type: "guild_licence", number: "ص-1", verified_at: null, filed: true, issuer: "دانشگاه علوم پزشکی" }, { type: "workshop_health", number: "ب-12", verified_at: null, filed: true, issuer: "دانشگاه علوم پزشکی" }])
      expect((await as("shirin")(`/shop/members/sample-workshop-senjed`)).status).toBe(200)
      expect((await told()).filter(([template]) => template?.startsWith("application"))).toEqual([
        ["application_submitted", "09120000072"], ["application_received", "09120000071"], ["application_received", "both@khooshe.example"], ["application_papers_asked", "09120000072"],
        ["application_submitted", "09120000072"], ["application_received", "09120000071"], ["application_received", "both@khooshe.example"], ["application_admitted", "09120000072"],
      ])
      const written = auditPage.parse((await as("agent")(`/desk/clusters/${cluster}/audit`)).data).entries
      expect(written.map(({ act, by }) => [act, by])).toEqual([["member.admitted", "agent"], ["application.submitted", "shirin"], ["application.papers_asked", "agent"], ["application.submitted", "shirin"]])
      // it is done: nothing moves it any more
      for (const [who, rest, body] of [["agent", "/ask", { papers: ["identity_card"], reason: "دوباره" }], ["agent", "/refuse", { reason: "دوباره" }], ["agent", "/admit", {}]] as const)
        expect(answer(await as(who)(atCluster(id, rest), body))).toEqual([409, "state_conflict"])
      expect(answer(await as("shirin")(path(id, "/withdraw"), {}))).toEqual([409, "state_conflict"])
    })

    it("nobody else finds it: other applicants, members, agents elsewhere; a draft is nobody's but the applicant's; nobody decides about the own one", async () => {
      const id = await apply("shirin")
      const { papers } = mine(await as("shirin")(path(id, "/papers"), fileForm(await photo(), "card.jpg", { type: "identity_card" })))
      const paper = papers[0]?.paper?.id ?? ""
      for (const who of ["stranger", "owner", "agent", "other-agent"])
        for (const [rest, body] of [["", undefined], ["", { story: "x" }], ["/submit", {}], ["/withdraw", {}], [`/papers/${paper}`, undefined], [`/papers/${paper}/remove`, {}]] as const)
          expect([who, rest, ...answer(await as(who)(path(id, rest), body))]).toEqual([who, rest, 404, "not_found"])
      expect(answer(await as("stranger")(path(id, "/papers"), fileForm("%PDF-1.7", "x.pdf", { type: "identity_card" })))).toEqual([404, "not_found"])
      const acts = [["", undefined], ["/ask", { papers: ["identity_card"], reason: "بفرستید" }], ["/admit", { confirm: true }], ["/refuse", { reason: "نمی‌شود" }], [`/papers/${paper}`, undefined]] as const
      for (const [rest, body] of acts) expect(["draft", rest, ...answer(await as("agent")(atCluster(id, rest), body))]).toEqual(["draft", rest, 404, "not_found"])
      await send("shirin", id)
      for (const who of ["other-agent", "stranger", "owner"]) for (const [rest, body] of acts) expect([who, rest, ...answer(await as(who)(atCluster(id, rest), body))]).toEqual([who, rest, 404, "not_found"])
      for (const [rest, body] of acts) expect(["elsewhere", rest, ...answer(await as("other-agent")(atCluster(id, rest, elsewhere), body))]).toEqual(["elsewhere", rest, 404, "not_found"])
      for (const at of ["/desk/apply", path(id), atCluster(id)]) expect((await caller(api)(at)).status).toBe(401)
      expect((await as("agent")(atCluster(id, `/papers/${paper}`))).status).toBe(200)
      expect((await caller(api)(`/media/${paper}`)).status).toBe(404)

      const own = await apply("both", { name_fa: "کارگاه دو نقش", name_en: "Two roles" })
      await send("both", own)
      expect(seen(await as("both")(atCluster(own)))).toMatchObject({ own: true, can: { ask: false, admit: false, refuse: false } })
      for (const [rest, body] of acts.slice(1, 4)) expect([rest, ...answer(await as("both")(atCluster(own, rest), body))]).toEqual([rest, 409, "own_application"])
      expect(seen(await as("agent")(atCluster(own, "/refuse"), { reason: "ظرفیت پر است." })).state).toBe("refused")
    })

    it("what nobody may set is refused, and files are what they are", async () => {
      const id = await apply("shirin", { name_fa: "کارگاه نمونه ارغوان", name_en: "Arghavan" })
      for (const extra of [{ state: "admitted" }, { status: "admitted" }, { member_id: "memb_1" }, { cluster_id: elsewhere }, { desk_user_id: "dusr_1" }, { handle: "nastaran" }, { asked: [] }])
        expect([extra, ...answer(await as("shirin")(path(id), { ...facts, ...extra }))]).toEqual([extra, 400, "invalid_request"])
      expect(answer(await as("shirin")("/desk/apply", { cluster: "kashan-carpet" }))).toEqual([400, "invalid_request"])
      expect(answer(await as("shirin")(path(id), { story: "x".repeat(1001) }))).toEqual([422, "text_too_long"])
      const upload = async (file: Uint8Array<ArrayBuffer> | string, fields: Record<string, string> = { type: "identity_card" }) => answer(await as("shirin")(path(id, "/papers"), fileForm(file, "x.jpg", fields)))
      expect(await upload(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`)).toEqual([422, "file_kind_unknown"])
      expect(await upload(new Uint8Array([0xff, 0xd8, 0xff, 60, 115, 99]))).toEqual([422, "file_broken"])
      expect(await upload("")).toEqual([422, "required"])
      expect(await upload(new Uint8Array(16 * 1024 * 1024))).toEqual([413, "file_too_large"])
      expect(await upload("%PDF-1.7", { type: "identity_card", uploaded_by: "dusr_1" })).toEqual([400, "invalid_request"])
      expect(await upload("%PDF-1.7", { type: "passport" })).toEqual([400, "invalid_request"])
      // a newer paper takes the place of the older one of its type, and what was taken out is out
      for (const name of ["a", "b"]) await upload(`%PDF-1.7 ${name}`)
      const [sent] = mine(await as("shirin")(path(id))).papers
      expect(await sql("select count(*)::int as count from application_paper where application_id = :id and deleted_at is null", { id })).toEqual([{ count: 1 }])
      expect(mine(await as("shirin")(path(id, `/papers/${sent?.paper?.id}/remove`), {})).papers[0]?.state).toBe("missing")
      expect((await as("shirin")(path(id, `/papers/${sent?.paper?.id}`))).status).toBe(404)
      // names are text
      const named = await apply("stranger", { name_fa: "کارگاه نمونه سوسن", name_en: "Susan", story: "<script>alert(1)</script>" })
      await send("stranger", named)
      expect(seen(await as("agent")(atCluster(named))).facts.story).toBe("<script>alert(1)</script>")
      for (let more = 0; more < 4; more++) await as("stranger")("/desk/apply", {})
      expect(answer(await as("stranger")("/desk/apply", {}))).toEqual([429, "too_many_requests"])
      expect(answer(await as("stranger")(path(named, "/withdraw"), {}))).toEqual([200, ""])
      const { applications, counts } = applicationPage.parse((await as("agent")(`/desk/clusters/${cluster}/applications?state=withdrawn`)).data)
      expect([applications.map((each) => each.id), counts.withdrawn]).toEqual([[named], 1])
    })

    it("an admission that fails takes everything back; one that broke off is gone on with; two of one name do not both get in", async () => {
      const id = await apply("shirin", { name_fa: "کارگاه نمونه بنفشه", name_en: "Banafshe" })
      await as("shirin")(path(id, "/papers"), fileForm("%PDF-1.7", "health.pdf", health))
      await send("shirin", id)
      const before = await traces("banafshe")
      expect(before[0]).toBe(0)
      for (const table of ["desk_grant", "permit", "application_event", "message"]) {
        await sql(`create or replace function fail_here() returns trigger language plpgsql as $$ begin raise exception 'the power went out'; end $$`)
        await sql(`create trigger fail_here before insert on "${table}" for each row execute function fail_here()`)
        expect([table, (await as("agent")(atCluster(id, "/admit"), { confirm: true })).status]).toEqual([table, 500])
        await sql(`drop trigger fail_here on "${table}"`)
        expect([table, await traces("banafshe"), seen(await as("agent")(atCluster(id))).state]).toEqual([table, before, "submitted"])
      }
      const twin = await apply("stranger", { name_fa: "كارگاه نمونه‌بنفشه", name_en: "Banafshe!" })
      expect(mine(await as("stranger")(path(twin))).problems).toEqual([{ field: "name_en", code: "invalid_name" }])
      await as("stranger")(path(twin), { name_en: "BANAFSHE" })
      await send("stranger", twin)

      // a run that was killed after it had made the member
      const [kept] = await sql<{ handle: string }>("select handle from application where id = :id", { id })
      expect(kept?.handle).toBe("banafshe")
      const half = { handle: "banafshe", cluster: "bojnurd-candy", name: { fa: "کارگاه نمونه بنفشه", en: "Banafshe" }, legal_name: "x", legal_id: "00000002813", kind: "guild" as const, activity: "makes" as const, vat_registered: false, town: { fa: "بجنورد", en: "Bojnurd" }, province_code: "IR-28", city: "بجنورد", story: { fa: "x", en: "x" }, process: [], pickup_address: null, pickup_hours: null, pickup_ready_minutes: 0, delivery_methods: ["post" as const], lead_days: 1, sends_from: "بجنورد", rank: 99, closures: [] }
      await admitMembersWorkflow(getContainer()).run({ input: { members: [half], provider_id: "iran_iran" } })
      const answers = await Promise.all([as("agent")(atCluster(id, "/admit"), { confirm: true }), as("agent")(atCluster(twin, "/admit"), { confirm: true }), as("agent")(atCluster(id, "/admit"), { confirm: true })])
      expect(answers.map((each) => answer(each).join(" ")).sort()).toEqual(["200 ", "409 state_conflict", "422 name_taken"])
      expect((await traces("banafshe")).slice(0, 3)).toEqual([1, 1, before[2]])
    })
  },
})

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { deskListing } from "../../src/contracts/desk-listings"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    let ground: AgentGround
    let desk: string
    let good: { id: string; version: number }
    const own = () => `${desk}/listings/${good.id}`
    const save = async (who: "maryam" | "clerk", body: object) => {
      const { status, data } = await ground.as(who)(own(), { version: good.version, ...body })
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      good = deskListing.parse(data)
    }
    const words = (fa: string) => ({ fa, en: "" })
    const history = async (path = `${own()}/history`) => auditPage.parse((await ground.as("maryam")(path)).data).entries.filter(({ subject }) => subject.id === good.id)
    const told = async (path?: string) => (await history(path)).map(({ act, by, run, detail }) => [act, by, run?.times ?? 1, detail?.fields ?? []])
    /** As if all of it so far were so much longer ago. */
    const later = (minutes: number) => ground.sql("update audit_entry set created_at = created_at - make_interval(mins => :minutes) where subject_id = :id", { minutes, id: good.id })

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      ground = await layAgentGround(getContainer(), api)
      desk = `/desk/members/${ground.idOf("maryam")}`
      good = deskListing.parse((await ground.as("maryam")(`${desk}/listings`, { kind: "shekar-panir", key: "history-of-one" })).data)
    })
    afterAll(() => ear.close())

    it("saves of one sitting read as one act that names every part; another person, another act and a pause begin anew; nothing that was written is changed", async () => {
      for (const title of ["یک", "دو", "سه"]) await save("maryam", { title: words(title) })
      await save("maryam", { description: words("نرم") })
      const first = ["listing.changed", "maryam", 4, ["title", "description"]]
      const begun = ["listing.created", "maryam", 1]
      expect((await told()).map((line, index) => (index === 1 ? line.slice(0, 3) : line))).toEqual([first, begun])

      await save("clerk", { title: words("چهار") })
      await save("maryam", { title: words("پنج") })
      await later(29)
      await save("maryam", { facts: { lot: "A-1" } })
      const second = ["listing.changed", "maryam", 2, ["title", "facts"]]
      expect((await told()).slice(0, 3)).toEqual([second, ["listing.changed", "clerk", 1, ["title"]], first])
      await later(31)
      await save("maryam", { title: words("شش") })
      expect((await told()).slice(0, 2)).toEqual([["listing.changed", "maryam", 1, ["title"]], second])

      // another good in between ends nothing; an act on this one does
      const other = deskListing.parse((await ground.as("maryam")(`${desk}/listings`, { kind: "shekar-panir", key: "history-of-two" })).data)
      expect((await ground.as("maryam")(`${desk}/listings/${other.id}`, { version: other.version, title: words("دیگر") })).status).toBe(200)
      await save("maryam", { title: words("هفت") })
      expect((await told())[0]).toEqual(["listing.changed", "maryam", 2, ["title"]])
      expect(await told(`${desk}/audit`)).toEqual(await told())

      const [line] = await history()
      const entries = await ground.sql<{ at: string }>("select to_json(created_at) #>> '{}' as at from audit_entry where subject_id = :id order by created_at desc, id desc", { id: good.id })
      expect(entries).toHaveLength(10)
      expect([line?.at, line?.run?.since]).toEqual([entries[0]?.at, entries[1]?.at])

      const archived = await ground.as("maryam")(`${own()}/archive`, { version: good.version })
      good = deskListing.parse((await ground.as("maryam")(`${own()}/restore`, { version: deskListing.parse(archived.data).version })).data)
      await save("maryam", { title: words("هشت") })
      expect((await told()).slice(0, 4).map(([act, , times]) => [act, times])).toEqual([["listing.changed", 1], ["listing.restored", 1], ["listing.archived", 1], ["listing.changed", 2]])
    })

    it("pages go by what is told: a long sitting is one line, on one page", async () => {
      await ground.sql(
        `insert into audit_entry (id, scope_kind, scope_id, actor, act, subject_type, subject_id, subject_name, detail, created_at, updated_at)
         select 'audt_many_' || lpad(n::text, 5, '0'), 'member', :member, (select id from desk_user where email = 'maryam@khooshe.example'), 'listing.changed', 'listing', :id || '_' || (n % 60), '{"fa": "x", "en": "x"}', '{"fields": ["title"]}',
           now() + make_interval(secs => n), now() from generate_series(1, 3000) n`,
        { member: ground.idOf("maryam"), id: good.id },
      )
      const page = auditPage.parse((await ground.as("maryam")(`${desk}/audit`)).data)
      expect(page.entries.map(({ run }) => run?.times)).toEqual(Array.from({ length: 50 }, () => 50))
      const more = auditPage.parse((await ground.as("maryam")(`${desk}/audit?before=${page.next}`)).data)
      expect(more.entries.slice(0, 10).map(({ run }) => run?.times)).toEqual(Array.from({ length: 10 }, () => 50))
      expect(new Set([...page.entries, ...more.entries].map(({ id }) => id)).size).toBe(page.entries.length + more.entries.length)
    })

    it("an invitation that is taken back is in the books", async () => {
      const invited = await ground.as("maryam")(`${desk}/team`, { mobile: "09121110022", name: "نگار", role: "packer" })
      const { invitations } = invited.data as { invitations: { id: string }[] }
      expect((await ground.as("maryam")(`${desk}/team/invitations/${invitations[0]?.id}/withdraw`, {})).status).toBe(200)
      const { entries } = auditPage.parse((await ground.as("maryam")(`${desk}/audit`)).data)
      expect(entries.find(({ act }) => act === "grant.uninvited")).toMatchObject({ by: "maryam", subject: { id: invitations[0]?.id, name: { fa: "نگار" } }, detail: { role: "packer" } })
    })
  },
})

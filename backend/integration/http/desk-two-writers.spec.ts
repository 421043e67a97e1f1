import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { deskListing, type DeskListing } from "../../src/contracts/desk-listings"
import { errorBody } from "../../src/contracts/errors"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import type { Answer } from "../support/caller"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    let ground: AgentGround
    let own: string
    const words = (fa: string) => ({ fa, en: "" })
    const good = ({ status, data }: Answer): DeskListing => {
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      return deskListing.parse(data)
    }
    const read = async () => good(await ground.as("maryam")(own))
    const refused = ({ status, data }: Answer) => [status, errorBody.parse(data)] as const

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      ground = await layAgentGround(getContainer(), api)
      const desk = `/desk/members/${ground.idOf("maryam")}/listings`
      own = `${desk}/${good(await ground.as("maryam")(desk, { kind: "shekar-panir", key: "two-writers" })).id}`
    })
    afterAll(() => ear.close())

    it("two people write one good: other fields go together, the same field is refused with both words, and who insists has seen theirs", async () => {
      const [owner, clerk] = [ground.as("maryam"), ground.as("clerk")]
      const seen = await read()
      expect(good(await owner(own, { version: seen.version, title: words("نام مریم"), seen: { title: seen.content.title } })).content.title.fa).toBe("نام مریم")
      // the clerk still has the first version on the screen
      const both = good(await clerk(own, { version: seen.version, description: words("توضیح دستیار"), facts: { lot: "B-7" }, seen: { description: seen.content.description, facts: { lot: null } } }))
      expect([both.content.title.fa, both.content.description.fa, both.content.facts.lot]).toEqual(["نام مریم", "توضیح دستیار", "B-7"])

      const mine = { version: seen.version, title: words("نام دستیار"), facts: { lot: "B-8" }, seen: { title: seen.content.title, facts: { lot: "B-7" } } }
      const [status, error] = refused(await clerk(own, mine))
      expect([status, error.code, error.field]).toEqual([409, "edited_meanwhile", "title"])
      expect(error.meanwhile).toEqual({ version: both.version, by: "clerk", fields: [{ field: "title", label: { fa: "نام کالا", en: "Name" }, theirs: both.content.title, mine: expect.objectContaining({ fa: "نام دستیار" }) }] })
      // nothing of a refused save is written, the field that nobody contests neither
      expect((await read()).content.facts.lot).toBe("B-7")

      const insisted = good(await clerk(own, { ...mine, seen: { ...mine.seen, title: both.content.title } }))
      expect([insisted.content.title.fa, insisted.content.facts.lot]).toEqual(["نام دستیار", "B-8"])
      // insisting on what was seen once is not insisting on what came after
      expect(refused(await owner(own, { version: both.version, title: words("باز مریم"), seen: { title: both.content.title } }))[1].meanwhile?.fields).toMatchObject([{ field: "title", theirs: { fa: "نام دستیار" } }])

      // who does not say what they saw goes by the version, as ever
      expect(refused(await owner(own, { version: both.version, title: words("بی‌خبر") }))[1]).toMatchObject({ code: "edited_meanwhile", field: "version" })
      expect(refused(await owner(own, { version: both.version, title: words("x"), description: words("y"), seen: { title: insisted.content.title } }))[1]).toMatchObject({ field: "version" })
      expect((await owner(own, { version: 0, title: words("x"), seen: { title: words("x"), state: "published" } })).status).toBe(400)
    })

    it("numbers of a pack the same; of many at once on one field one is kept and all others are told", async () => {
      const before = await read()
      const made = good(await ground.as("maryam")(`${own}/packs`, { version: before.version, pack: "tin", price_rial: 1_000_000 }))
      const [tin] = made.packs
      const at = `${own}/packs/${tin?.sku}`
      expect(good(await ground.as("clerk")(at, { version: made.version, gross_gram: 330, seen: { gross_gram: tin?.gross_gram } })).packs[0]?.gross_gram).toBe(330)
      const answers = await Promise.all([1, 2, 3, 4].map((turn) => ground.as(turn % 2 ? "maryam" : "clerk")(at, { version: made.version, price_rial: 1_000_000 + turn * 10_000, seen: { price_rial: 1_000_000 } })))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
      const kept = (await read()).packs[0]?.price_rial
      for (const answer of answers.filter(({ status }) => status === 409)) expect(errorBody.parse(answer.data).meanwhile?.fields).toMatchObject([{ field: `packs.${tin?.sku}.price_rial`, theirs: kept }])
    })

    it("words that hold the marks of our own errors are told as they were written", async () => {
      const seen = await read()
      const odd = 'نام @@{"code":"x"} @@'
      good(await ground.as("maryam")(own, { version: seen.version, title: words(odd), seen: { title: seen.content.title } }))
      const [status, error] = refused(await ground.as("clerk")(own, { version: seen.version, title: words("دیگر"), seen: { title: seen.content.title } }))
      expect([status, error.meanwhile?.fields[0]?.theirs]).toEqual([409, expect.objectContaining({ fa: odd })])
    })
  },
})

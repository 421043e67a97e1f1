import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { deskListing, type DeskListing } from "../../src/contracts/desk-listings"
import { finishPublications } from "../../src/workflows/listing-draft/finish-publications"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import type { Answer } from "../support/caller"
import { ShopEar } from "../support/shop-ear"

/** What becomes of a publication that a crash broke off and that may not be ended as it was meant; that it is ended where it may is in tests/reliability. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    let ground: AgentGround
    let desk: string
    const words = (fa: string) => ({ fa, en: "" })
    const good = ({ status, data }: Answer): DeskListing => {
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      return deskListing.parse(data)
    }
    const call = async (rest: string, body?: object) => good(await ground.as("maryam")(`${desk}${rest}`, body))
    const row = async (id: string) => (await ground.sql<{ state: string; change: string; version: number; product_id: string | null; publishing: object | null; content: object | null; handle: string }>("select state, change, version, product_id, publishing, content, handle from listing_draft where id = :id", { id }))[0]
    const published = async (key: string): Promise<{ id: string; product_id: string }> => {
      let listing = await call("", { kind: "shekar-panir", key })
      listing = await call(`/${listing.id}`, { version: listing.version, title: words(`شکرپنیر ${key}`), description: words("نرم"), facts: { ingredients: words("شکر"), storage: words("خشک"), shelf_life_months: 12, lot: "R-1" }, pictures: [{ key: "goods/shekar-panir-maryam", alt: words("شکرپنیر") }] })
      listing = await call(`/${listing.id}/packs`, { version: listing.version, pack: "tin", price_rial: 2_400_000 })
      listing = await call(`/${listing.id}/stock`, { items: listing.stock.map((item) => ({ key: item.key, stocked: 10_000, seen: item.stocked })) })
      listing = await call(`/${listing.id}/publish`, { version: listing.version })
      return { id: listing.id, product_id: listing.product_id ?? "" }
    }
    /** As a run left it that died before the listing was settled; `written` is what was written of it then. */
    const brokenOff = (id: string, written: object, by: string) => ground.sql(
      `update listing_draft set state = 'draft', change = 'none', product_id = null, content = cast(:written as jsonb),
         publishing = jsonb_build_object('by', 'member', 'actor', cast(:by as text), 'version', version, 'at', now() - interval '2 minutes') where id = :id`,
      { id, written: JSON.stringify(written), by },
    )
    const there = async (product_id: string) => (await ground.sql<{ products: number; packs: number }>("select (select count(*)::int from product where id = :product_id and deleted_at is null) as products, (select count(*)::int from pack where product_id = :product_id and deleted_at is null) as packs", { product_id }))[0]
    const actor = async () => (await ground.sql<{ id: string }>("select id from desk_user where email = 'maryam@khooshe.example'"))[0]?.id ?? ""

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      ground = await layAgentGround(getContainer(), api)
      desk = `/desk/members/${ground.idOf("maryam")}/listings`
      await ground.sql("insert into listing_trust (id, member_id, auto_approval, set_by) values ('ltru_test', :id, true, 'test')", { id: ground.idOf("maryam") })
    })
    afterAll(() => ear.close())

    it("what may be ended is ended, once, by the word of who published it, also where only its book is missing", async () => {
      const { id, product_id } = await published("goes-on-whole")
      const content = (await call(`/${id}`)).content
      await brokenOff(id, content, await actor())
      await ground.sql("delete from audit_entry where subject_id = :id and act = 'listing.published'", { id })
      await Promise.all([finishPublications(getContainer()), finishPublications(getContainer())])
      expect(await row(id)).toMatchObject({ state: "published", change: "none", product_id, publishing: null, content: null })
      const told = () => ground.sql("select u.name from audit_entry a join desk_user u on u.id = a.actor where a.subject_id = :id and a.act = 'listing.published'", { id })
      expect(await told()).toEqual([{ name: "maryam" }])
      // it died after everything but the book
      await ground.sql("delete from audit_entry where subject_id = :id and act = 'listing.published'", { id })
      await ground.sql("update listing_draft set publishing = jsonb_build_object('by', 'member', 'actor', cast(:by as text), 'version', version - 1, 'at', now() - interval '2 minutes') where id = :id", { id, by: await actor() })
      await finishPublications(getContainer())
      await finishPublications(getContainer())
      expect([await told(), (await row(id))?.publishing]).toEqual([[{ name: "maryam" }], null])
    })

    it("a permit that lapsed meanwhile: goods that were never whole go, the draft stays as it was written", async () => {
      const { id, product_id } = await published("never-whole")
      const content = (await call(`/${id}`)).content
      await brokenOff(id, content, await actor())
      await ground.sql("delete from product_label where product_id = :product_id", { product_id })
      await ground.sql("update permit set revoked_at = now() - interval '1 minute' where member_id = :id", { id: ground.idOf("maryam") })
      await finishPublications(getContainer())
      expect(await there(product_id)).toEqual({ products: 0, packs: 0 })
      expect(await row(id)).toMatchObject({ state: "draft", change: "none", product_id: null, publishing: null })
      expect((await call(`/${id}`)).content.title.fa).toBe("شکرپنیر never-whole")
    })

    it("written on meanwhile: goods that were whole are in the shop, and what was written since is an open change", async () => {
      const { id, product_id } = await published("written-on")
      const content = (await call(`/${id}`)).content
      await brokenOff(id, content, await actor())
      const listing = await call(`/${id}`)
      await call(`/${id}`, { version: listing.version, title: words("نام تازه") })
      await finishPublications(getContainer())
      expect(await row(id)).toMatchObject({ state: "published", change: "open", product_id, publishing: null })
      expect(await there(product_id)).toEqual({ products: 1, packs: 1 })
      expect((await call(`/${id}`)).differences.map(({ field }) => field)).toEqual(["title"])
    })

    it("one that is under way is left alone", async () => {
      const { id } = await published("under-way")
      await brokenOff(id, (await call(`/${id}`)).content, await actor())
      await ground.sql("update listing_draft set publishing = publishing || jsonb_build_object('at', now()) where id = :id", { id })
      await finishPublications(getContainer())
      expect(await row(id)).toMatchObject({ state: "draft", publishing: { by: "member" } })
    })
  },
})

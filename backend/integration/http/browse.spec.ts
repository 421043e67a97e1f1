import { Modules } from "@medusajs/framework/utils"
import { createReservationsWorkflow, updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { z } from "zod"
import { clusterPage, clusterRegistry, homePage, kindPage } from "../../src/contracts/cluster"
import { places, shopConfig } from "../../src/contracts/config"
import { enquiryAnswer, showcasePage } from "../../src/contracts/enquiry"
import { errorBody } from "../../src/contracts/errors"
import { listingDetail, listingPage, searchPage } from "../../src/contracts/listing"
import { memberPage } from "../../src/contracts/member"
import { CLUSTER_MODULE } from "../../src/modules/cluster"
import type { ClusterModuleService } from "../../src/modules/cluster/service"
import { MEMBER_MODULE } from "../../src/modules/member"
import type { MemberModuleService } from "../../src/modules/member/service"
import { PERMIT_MODULE } from "../../src/modules/permit"
import type { PermitModuleService } from "../../src/modules/permit/service"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { rebuildListingsWorkflow, type RebuildListingsInput } from "../../src/workflows/listing/rebuild-listings"
import { PRICES_CHANGED } from "../../src/workflows/listing/source-events"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Call } from "../support/caller"
import { password } from "../support/ground"
import { eventually } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    let call: Call

    const shop = async <S extends z.ZodType>(contract: S, path: string): Promise<z.output<S>> => {
      const { status, data } = await call(path)
      expect([path, status]).toEqual([path, 200])
      return contract.parse(data)
    }
    const listing = (handle: string) => shop(listingDetail, `/shop/listings/${handle}`)
    const found = async (query: string) => (await shop(searchPage, `/shop/search?q=${query}`)).listings.map((each) => each.handle)
    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const variantOf = async (sku: string) => (await sql<{ id: string; product_id: string }>("select id, product_id from product_variant where sku = :sku", { sku }))[0] ?? { id: "", product_id: "" }
    const memberOf = async (handle: string) => (await sql<{ id: string }>("select id from member where handle = :handle", { handle }))[0]?.id ?? ""
    /** The answers of several questions, as a table: each test costs a database of its own, so a table is one test. */
    const byKey = async <T>(keys: string[], ask: (key: string) => Promise<T>) => {
      const answers: Record<string, T> = {}
      for (const key of keys) answers[key] = await ask(key)
      return answers
    }
    const rebuild = (input: RebuildListingsInput) => rebuildListingsWorkflow(getContainer()).run({ input })

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      await layBrowseGround(getContainer())
      await rebuild({ all: true })
      call = caller(api)
    })
    afterAll(() => ear.close())
    beforeEach(() => {
      ear.heard.length = 0
      ear.asleep = false
    })

    describe("every page is what its contract says", () => {
      it("config holds all that a client starts from", async () => {
        const config = await shop(shopConfig.strict(), "/shop/config")
        expect(config.publishable_api_key).toMatch(/^pk_/)
        expect(config.payment_providers).toContain("pp_zarinpal_zarinpal")
        expect(config.regions).toMatchObject([{ currency_code: "irr", countries: ["ir"] }])
      })
      it("places are the 31 provinces with their cities", async () => {
        const { provinces } = await shop(places.strict(), "/shop/places")
        expect(provinces).toHaveLength(31)
        expect(provinces.every((province) => province.cities.length > 0)).toBe(true)
      })
      it("home shows the shops, each craft, one kind by the kilo, and the provinces", async () => {
        const home = await shop(homePage.strict(), "/shop/home")
        expect(home.shops.map((each) => each.handle)).toEqual(["bojnurd-candy", "hidaj-shoes", "qazvin-sweets", "zanjan-carpet"])
        expect(new Set(home.listings.slice(0, 4).map((card) => card.cluster.handle)).size).toBe(4)
        expect(home.listings.every((card) => card.for_sale && card.kind.handle !== "candy-packaging")).toBe(true)
        expect(new Set(home.compare.map((card) => card.kind.handle))).toEqual(new Set(["shekar-panir"]))
        expect(home.compare.length).toBe(3)
        expect(home.totals).toEqual({ clusters: 6, members: 9, goods: 12 })
        expect(home.provinces.find((province) => province.handle === "zanjan")).toMatchObject({ count: 2, level: 4 })
      })
      it("the registry shows the newest statement of every cluster, shops first", async () => {
        const registry = await shop(clusterRegistry.strict(), "/shop/clusters")
        expect(registry.clusters.map((each) => [each.handle, each.stage.level])).toEqual([
          ["bojnurd-candy", 4], ["hidaj-shoes", 4], ["qazvin-sweets", 4], ["zanjan-carpet", 4], ["lorestan-stone", 2], ["qom-sohan", 5],
        ])
        expect(registry.provinces.find((province) => province.handle === "lorestan")?.facts[0]?.en).toContain("13 clusters")
        expect(registry.minimum_units).toBe(30)
      })
      it("a cluster shows its statements, members with the permit they sell under, kinds and goods", async () => {
        const page = await shop(clusterPage.strict(), "/shop/clusters/bojnurd-candy")
        expect(page.stages.map((stage) => [stage.stage, stage.date])).toEqual([["formed", "2016-02-17"], ["independent", null]])
        expect(page.members.map((member) => [member.handle, member.permit.state])).toEqual([["nastaran", "valid"], ["maryam", "expiring"], ["narges", "expired"], ["yas", "valid"], ["jabe", "valid"]])
        expect(page.kinds.find((kind) => kind.handle === "shekar-panir")).toMatchObject({ listings: 4, members: 4, packs: 8 })
        expect(page.listings).toHaveLength(6)
        expect(page.listings.at(-1)?.for_sale).toBe(false)
      })
      it("a member shows permits, pick-up, closed days and how it works", async () => {
        const page = await shop(memberPage.strict(), "/shop/members/nastaran")
        expect(page).toMatchObject({ vat_registered: true, goods: 2, pickup: { ready_minutes: 40 }, cluster: { handle: "bojnurd-candy" } })
        expect(page.permits).toMatchObject([{ type: "workshop_health", state: "valid", verified: true }])
        expect([page.closed.length, page.process[0]?.picture.url]).toEqual([1, "/media/process/boil"])
        expect((await shop(memberPage, "/shop/members/maryam")).pickup).toBeNull()
      })
      it("a kind compares its goods by unit price, what can be bought first", async () => {
        const page = await shop(kindPage.strict(), "/shop/kinds/shekar-panir")
        expect(page.listings.map((card) => card.member.handle)).toEqual(["maryam", "nastaran", "yas", "narges"])
        expect(page).toMatchObject({ cluster: { handle: "bojnurd-candy" }, name: { fa: "شکرپنیر", en: "Shekar-panir" } })
        expect(page.siblings.map((kind) => kind.handle).sort()).toEqual(["candy-packaging", "pistachio"])
      })
      it("a product shows packs of one bulk, label, permit and the same kind of others", async () => {
        const page = await listingDetail.strict().parseAsync(await listing("shekar-panir-nastaran"))
        expect(page.packs.map((pack) => [pack.pack, pack.available, pack.unit_price_rial])).toEqual([["family-box", 10, 4_800_000], ["tin", 40, 9_600_000]])
        expect(page.facts.map((fact) => fact.key)).toEqual(["ingredients", "storage", "shelf_life", "maker", "permit_number", "lot"])
        expect(page.others.map((card) => card.member.handle)).toEqual(["maryam", "yas"])
        expect(page).toMatchObject({ title: { fa: "شکرپنیر", en: "Shekar-panir" }, pickup: true, maker: null, for_sale: true })
      })
      it("a shoe shows its colours and the sizes that there are; a series without a size is short", async () => {
        const pink = await listing("sneaker-pink-naron")
        expect(pink.colours.map(({ colour }) => colour)).toEqual(["navy", "pink"])
        expect([pink.sizes, pink.packs.find((pack) => pack.pack === "series")?.available]).toEqual([[26, 27], 0])
      })
      it("the consortium's showcase has dollars and only goods for export", async () => {
        const page = await shop(showcasePage.strict(), "/shop/showcases/zanjan-carpet")
        expect(page).toMatchObject({ price_from_usd: 850, kinds: [{ handle: "dozar", count: 1 }] })
        expect(page.listings[0]).toMatchObject({ flag: "one_of_a_kind", unit: "m2", rug: { width_cm: 135 } })
        expect((await call("/shop/showcases/bojnurd-candy")).status).toBe(404)
      })
    })

    describe("nothing is for sale without the papers that its kind asks for", () => {
      it("member by member", async () => {
        const reasons = { "shekar-panir-narges": "permit_expired", "baklava-home": "not_allowed", "shekar-panir-yas": null, "shekar-panir-maryam": null, "rice-biscuit-home": null, "round-tin-jabe": null }
        expect(await byKey(Object.keys(reasons), async (handle) => (await listing(handle)).blocked)).toEqual(reasons)
      })
      it("a packer's goods show its own paper and the maker's", async () => {
        const page = await listing("shekar-panir-yas")
        expect([page.maker?.handle, page.permits.map((permit) => permit.type)]).toEqual(["nastaran", ["packing_permit", "workshop_health"]])
      })
    })

    describe("lists", () => {
      it("are filtered, sorted and paged", async () => {
        const first = await shop(listingPage.strict(), "/shop/listings?cluster=bojnurd-candy&sort=unit_price&page_size=2")
        const second = await shop(listingPage, "/shop/listings?cluster=bojnurd-candy&sort=unit_price&page_size=2&page=2")
        expect([first.count, first.listings.length, second.listings.length]).toEqual([6, 2, 2])
        expect(first.listings.map((card) => card.id)).not.toContain(second.listings[0]?.id)
        expect((await shop(listingPage, "/shop/listings?member=naron&kind=kids-sneaker&sort=new")).count).toBe(2)
      })
      it("refuse what they do not know, and name the field", async () => {
        const queries = { "page=0": "page", "page=1.5": "page", "page=x": "page", "page_size=1000": "page_size", "sort=cheap": "sort", "kind=../x": "kind", "colour=red": "colour", "page=1&page=2": "page" }
        const refusal = async (query: string) => {
          const { status, data } = await call(`/shop/listings?${query}`)
          expect([status, errorBody.parse(data).code]).toEqual([400, "invalid_request"])
          return errorBody.parse(data).field
        }
        expect(await byKey(Object.keys(queries), refusal)).toEqual(queries)
      })
    })

    describe("the edges", () => {
      it("an unknown handle is a 404 in our shape", async () => {
        for (const thing of ["clusters", "members", "kinds", "listings", "showcases"]) for (const handle of ["nowhere", "\u0000", "'; drop table listing", "bojnurd-candy ".repeat(40)]) {
          const { status, data } = await api.get(`/shop/${thing}/${encodeURIComponent(handle)}`, { validateStatus: () => true })
          expect([status, errorBody.parse(data).code]).toEqual([404, "not_found"])
        }
      })
      it("a page that did not change is not sent again", async () => {
        const first = await call("/shop/clusters")
        expect(first.headers["cache-control"]).toContain("max-age")
        const again = await api.get("/shop/clusters", { headers: { "if-none-match": String(first.headers.etag) }, validateStatus: () => true })
        expect(again.status).toBe(304)
      })
      it("any page of the web may read the shop", async () => expect((await call("/shop/clusters")).headers["access-control-allow-origin"]).toBe("*"))
    })

    describe("what changes is shown, without being asked", () => {
      const becomes = async (handle: string, look: (page: z.infer<typeof listingDetail>) => unknown, wanted: unknown) =>
        expect(await eventually(async () => look(await listing(handle)), (seen) => seen === wanted)).toBe(wanted)

      it("a new price, on its page, and the shop is told which pages with our secret", async () => {
        const { id } = await variantOf("nastaran-tin")
        await updateProductVariantsWorkflow(getContainer()).run({ input: { selector: { id }, update: { prices: [{ currency_code: "irr", amount: 2_600_000 }] } } })
        await becomes("shekar-panir-nastaran", (page) => page.packs.find((pack) => pack.pack === "tin")?.price_rial, 2_600_000)
        expect(await eventually(() => ear.tags, (tags) => tags.includes("listing:shekar-panir-nastaran"))).toEqual(
          expect.arrayContaining(["home", "listing:shekar-panir-nastaran", "listing:shekar-panir-yas", "cluster:bojnurd-candy", "member:nastaran", "kind:shekar-panir"]),
        )
        expect(ear.heard[0]?.warm).toEqual(expect.arrayContaining(["/fa/products/shekar-panir-nastaran"]))
        expect(ear.secrets[0]).toBeTruthy()
        expect(ear.tags).not.toContain("registry")
      })
      it("a price that only our own event tells of", async () => {
        const { id, product_id } = await variantOf("maryam-tin")
        await sql("update price set amount = 2900000 where currency_code = 'irr' and price_set_id = (select price_set_id from product_variant_price_set where variant_id = :id)", { id })
        await getContainer().resolve(Modules.EVENT_BUS).emit({ name: PRICES_CHANGED, data: { id: [product_id] } })
        await becomes("shekar-panir-maryam", (page) => page.packs.find((pack) => pack.pack === "tin")?.price_rial, 2_900_000)
      })
      it("a reservation takes from every pack of the bulk", async () => {
        const [level] = await sql<{ inventory_item_id: string; location_id: string }>("select l.inventory_item_id, l.location_id from inventory_level l join inventory_item i on i.id = l.inventory_item_id where i.sku = 'nastaran-bulk'")
        if (!level) throw new Error("no bulk")
        await createReservationsWorkflow(getContainer()).run({ input: { reservations: [{ ...level, quantity: 9_100 }] } })
        await becomes("shekar-panir-nastaran", (page) => page.packs.map((pack) => pack.available).join(), "0,3")
      })
      it("a revoked permit closes its goods and those packed from them", async () => {
        const permits = getContainer().resolve<PermitModuleService>(PERMIT_MODULE)
        const [permit] = await permits.listPermits({ member_id: await memberOf("nastaran") })
        await permits.updatePermits({ id: permit?.id ?? "", revoked_at: new Date(), revoked_reason: "test" })
        await becomes("shekar-panir-nastaran", (page) => page.blocked, "permit_revoked")
        await becomes("shekar-panir-yas", (page) => page.blocked, "maker_permit")
      })
      it("a suspended member sells nothing; one that ended is gone, also from search", async () => {
        const members = getContainer().resolve<MemberModuleService>(MEMBER_MODULE)
        const id = await memberOf("sahand")
        await members.updateMembers({ id, status: "suspended" })
        await becomes("dozar-qoltuq-sahand", (page) => page.blocked, "member_closed")
        await members.updateMembers({ id, status: "ended" })
        expect(await eventually(async () => (await call("/shop/listings/dozar-qoltuq-sahand")).status, (status) => status === 404)).toBe(404)
        expect(await eventually(() => found("قالیچه"), (handles) => handles.length === 0)).toEqual([])
        expect((await call("/shop/members/sahand")).status).toBe(404)
        expect(ear.tags).toEqual(expect.arrayContaining(["registry", "showcase:zanjan-carpet"]))
      })
      it("an unpublished product is gone, and comes back", async () => {
        const { product_id: id } = await variantOf("mina-tin")
        await updateProductsWorkflow(getContainer()).run({ input: { selector: { id }, update: { status: "draft" } } })
        expect(await eventually(async () => (await call("/shop/listings/baklava-diamond-mina")).status, (status) => status === 404)).toBe(404)
        await updateProductsWorkflow(getContainer()).run({ input: { selector: { id }, update: { status: "published" } } })
        expect(await eventually(async () => (await call("/shop/listings/baklava-diamond-mina")).status, (status) => status === 200)).toBe(200)
      })
      it("closed days and a new stage of the cluster, on pages that show no goods of it", async () => {
        const members = getContainer().resolve<MemberModuleService>(MEMBER_MODULE)
        await members.createClosures([{ from: "2099-01-01", to: "2099-01-02", member_id: await memberOf("mina") }])
        expect(await eventually(() => ear.tags, (tags) => tags.includes("member:mina"))).toContain("member:mina")
        expect((await shop(memberPage, "/shop/members/mina")).closed).toEqual([{ from: "2099-01-01", to: "2099-01-02", sends_on: "2099-01-04" }])
        const clusters = getContainer().resolve<ClusterModuleService>(CLUSTER_MODULE)
        const [stone] = await clusters.listClusters({ handle: "lorestan-stone" })
        await clusters.createClusterStages([{ stage: "development", source_file: "003.txt", source_outlet: { fa: "تسنیم", en: "Tasnim" }, position: 1, cluster_id: stone?.id ?? "" }])
        expect(await eventually(() => ear.tags, (tags) => tags.includes("registry"))).toEqual(expect.arrayContaining(["registry", "frame", "cluster:lorestan-stone"]))
        expect((await shop(clusterPage, "/shop/clusters/lorestan-stone")).stage).toMatchObject({ stage: "development", level: 3 })
      })
      it("the clock alone closes a permit that lapsed", async () => {
        await sql("update permit set expires_on = '2026-01-01' where member_id = :id", { id: await memberOf("maryam") })
        await sql("update listing set changes_at = now() - interval '1 minute' where handle = 'shekar-panir-maryam'")
        await rebuild({ due: true })
        expect((await listing("shekar-panir-maryam")).blocked).toBe("permit_expired")
      })
      it("a shop that sleeps is told later, and nothing is said twice", async () => {
        ear.asleep = true
        await sql("update product set title = 'شکرپنیر تازه' where handle = 'shekar-panir-maryam'")
        const { product_id } = await variantOf("maryam-tin")
        await rebuild({ product_ids: [product_id] })
        ear.asleep = false
        await rebuild({ due: true })
        expect(ear.tags).toContain("listing:shekar-panir-maryam")
        ear.heard.length = 0
        await rebuild({ all: true })
        expect(ear.tags).toEqual([])
      })
    })

    describe("search finds goods however they are typed", () => {
      const candy = "shekar-panir-nastaran"
      it("the samples, and more", async () => {
        const samples: [string, string][] = [
          ["آبنبات", candy], ["آب نبات", candy], ["آب‌نبات", candy], ["ابنبات", candy], ["آبنیات", candy], ["abnabat", candy], ["hfkfhj", candy],
          ["كفش", "sneaker-navy-naron"], ["کفش", "sneaker-navy-naron"], [";ta", "sneaker-navy-naron"], ["kafsh", "sneaker-navy-naron"],
          ["شيريني سنتي", "baklava-diamond-mina"], ["بستهبندی", "round-tin-jabe"], ["بسته بندی", "round-tin-jabe"],
          ["سایز ۲۸", "sneaker-navy-naron"], ["سایز ٢٨", "sneaker-navy-naron"], ["28", "sneaker-navy-naron"], ["قولتوق", "dozar-qoltuq-sahand"], ["قلتوق", "dozar-qoltuq-sahand"],
          ["شکرپ", candy], ["shekarpaneer", candy], ["baklava", "baklava-diamond-mina"], ["کارگاه نسترن", candy], ["قوطی شکرپنیر", candy],
        ]
        const missed: string[] = []
        for (const [query, handle] of samples) if (!(await found(query)).slice(0, 6).includes(handle)) missed.push(query)
        expect(missed).toEqual([])
      })

      it("tells what it searched for instead, as people write it", async () => {
        const corrected = async (query: string) => (await shop(searchPage, `/shop/search?q=${query}`)).corrected
        expect(await byKey(["قلتوق", ";ta", "abnabat", "آبنبات", "hfkfhj"], corrected)).toEqual({ قلتوق: "قولتوق", ";ta": "کفش", abnabat: null, آبنبات: null, hfkfhj: "آبنبات" })
      })
      it("counts facets beside an active filter, and pages", async () => {
        const page = await shop(searchPage.strict(), "/shop/search?q=شکرپنیر&pack=tin&pickup=true")
        expect(page.listings.map((card) => card.handle)).toEqual([candy])
        expect(page.facets.find((facet) => facet.key === "pickup")?.values).toMatchObject([{ handle: "true", count: 1 }])
        expect(page.facets.find((facet) => facet.key === "pack")?.values).toEqual(expect.arrayContaining([expect.objectContaining({ handle: "tin", name: { fa: "قوطی فلزی", en: "Metal tin" } })]))
        const all = await shop(searchPage, "/shop/search?sort=unit_price&page_size=5&page=3")
        expect([all.count, all.listings.length]).toEqual([12, 2])
      })
      it("a filter that leaves nothing is no spelling mistake", async () =>
        expect(await shop(searchPage, "/shop/search?q=شکرپنیر&cluster=hidaj-shoes")).toMatchObject({ count: 0, corrected: null, query: "شکرپنیر" }))
      it("what cannot be bought comes last", async () => expect((await found("شکرپنیر")).at(-1)).toBe("shekar-panir-narges"))
      it("names clusters without a shop, and members", async () => {
        expect((await shop(searchPage, "/shop/search?q=سنگ لرستان")).clusters).toEqual([{ handle: "lorestan-stone", name: { fa: "سنگ لرستان", en: "Lorestan stone" }, has_shop: false }])
        expect((await shop(searchPage, "/shop/search?q=نسترن")).members.map((member) => member.handle)).toEqual(["nastaran"])
      })
      it("nothing found offers the shops", async () => {
        const page = await shop(searchPage, "/shop/search?q=هواپیما")
        expect([page.count, page.corrected, page.clusters.length]).toEqual([0, null, 4])
      })
      it("survives any signs, and refuses a query without end", async () => {
        const status = async (query: string) => (await api.get(`/shop/search?q=${encodeURIComponent(query)}`, { validateStatus: () => true })).status
        for (const query of ["'", "\\", "%", "!!!", "a & b | !c", ":*", "<script>", "   ", "\u0000"]) expect([query, await status(query)]).toEqual([query, 200])
        expect(await status("کفش ".repeat(100))).toBe(400)
      })
    })

    describe("enquiries", () => {
      const enquiry = { consortium: "zanjan-carpet", items: [{ listing_id: "dozar-qoltuq-sahand", amount: 12 }], company: "Rugs Ltd", name: "Ann", country: "DE", email: "ann@rugs.example", incoterm: "FOB", locale: "en" }

      it("get a reference, the same one when sent twice, and are listed for the operator only", async () => {
        const first = await call("/shop/enquiries", enquiry)
        const again = await call("/shop/enquiries", enquiry)
        expect([first.status, enquiryAnswer.parse(again.data)]).toEqual([201, enquiryAnswer.parse(first.data)])
        expect((await call("/admin/enquiries")).status).toBe(401)
        await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "ناظر", last_name: "خوشه" } })
        const { data } = await (await signIn(api, "user", "operator@khooshe.example"))("/admin/enquiries?state=new")
        expect(data).toMatchObject({ count: 1, enquiries: [{ ...enquiryAnswer.parse(first.data), company: "Rugs Ltd", items: [{ amount: 12, title: { en: "Qoltuq dozar" } }] }] })
        expect(JSON.stringify(data)).not.toContain("fingerprint")
      })
      it("are refused at the field that is wrong", async () => {
        const wrongs: [string, object, number, string, string | undefined][] = [
          ["no company", { company: "" }, 422, "required", "company"],
          ["no good of theirs", { items: [{ listing_id: "shekar-panir-nastaran", amount: 1 }] }, 400, "invalid_request", "items.0"],
          ["half a rug", { items: [{ listing_id: "dozar-qoltuq-sahand", amount: 0.5 }] }, 400, "invalid_request", "items.0.amount"],
          ["no address", { email: "ann" }, 422, "invalid_email", "email"],
          ["no consortium", { consortium: "bojnurd-candy" }, 400, "invalid_request", "consortium"],
          ["more than is asked for", { price: 1 }, 400, "invalid_request", undefined],
          ["a book", { message: "x".repeat(4001) }, 422, "text_too_long", "message"],
        ]
        for (const [what, over, ...wanted] of wrongs) {
          const { status, data } = await call("/shop/enquiries", { ...enquiry, ...over })
          const { code, field } = errorBody.parse(data)
          expect([what, status, code, field]).toEqual([what, ...wanted])
        }
      })
      it("one address may ask so many times an hour", async () => {
        const statuses: number[] = []
        for (let i = 0; i < 10; i += 1) statuses.push((await call("/shop/enquiries", { ...enquiry, message: `${i}` })).status)
        expect(statuses).toEqual([...Array<number>(8).fill(201), 429, 429])
      })
    })
  },
})

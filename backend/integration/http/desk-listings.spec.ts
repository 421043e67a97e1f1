import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { cartView } from "../../src/contracts/cart"
import { shopConfig } from "../../src/contracts/config"
import { autoApprovals, deskListing, deskListingKinds, deskListings, reviewedListing, reviewList } from "../../src/contracts/desk-listings"
import { errorBody } from "../../src/contracts/errors"
import { listingDetail } from "../../src/contracts/listing"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { rebuildListingsWorkflow } from "../../src/workflows/listing/rebuild-listings"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { password } from "../support/ground"
import { eventually } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

const people = {
  nastaran: ["member", "nastaran", "owner"], clerk: ["member", "nastaran", "clerk"], packer: ["member", "nastaran", "packer"], viewer: ["member", "nastaran", "viewer"], yas: ["member", "yas", "owner"],
  home: ["member", "home", "owner"], naron: ["member", "naron", "owner"], sahand: ["member", "sahand", "owner"], agent: ["cluster", "bojnurd-candy", "agent"], stranger: ["cluster", "qazvin-sweets", "agent"],
} as const
type Person = keyof typeof people

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const calls = new Map<string, Call>()
    const ids = new Map<string, string>()

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const as = (name: Person): Call => calls.get(name) ?? caller(api)
    const code = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const at = (member: string) => `/desk/members/${ids.get(member)}/listings`
    const desk = async (answer: Promise<Answer>) => {
      const { status, data } = await answer
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      return deskListing.strict().parse(data)
    }
    const review = async (answer: Promise<Answer>) => {
      const { status, data } = await answer
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      return reviewedListing.strict().parse(data)
    }
    const shown = async (handle: string) => {
      const { status, data } = await caller(api)(`/shop/listings/${handle}`)
      return status === 200 ? listingDetail.parse(data) : null
    }
    const begin = (who: Person, member: string, kind: string, key: string) => desk(as(who)(at(member), { kind, key }))
    const words = (fa: string, en = "") => ({ fa, en })
    const written = { title: words("شکرپنیر گلاب", "Rose shekar-panir"), description: words("<b>نرم</b> و سفید"), facts: { ingredients: words("شکر، گلاب"), storage: words("خشک"), shelf_life_months: 12, lot: "R-1" }, pictures: [{ key: "goods/shekar-panir-nastaran", alt: words("شکرپنیر") }], hs_code: "1704.90", lead_days: 3 }

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      await layBrowseGround(getContainer())
      await rebuildListingsWorkflow(getContainer()).run({ input: { all: true } })
      for (const { handle, id } of await sql<{ handle: string; id: string }>("select handle, id from member union all select handle, id from cluster")) ids.set(handle, id)
      for (const [name, [scope_kind, scope, role]] of Object.entries(people)) {
        const email = `${name}@khooshe.example`
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name, email, mobile: null, password, grants: [{ scope_kind, scope_id: ids.get(scope) ?? "", role }] }] } })
        calls.set(name, await signIn(api, "desk_user", email))
      }
    })
    afterAll(() => ear.close())

    it("a good goes its whole way: written, sent back, approved, bought in two packs from one bulk, changed, paused, archived, and taken back", async () => {
      const kinds = deskListingKinds.strict().parse((await as("clerk")(`/desk/members/${ids.get("nastaran")}/listing-kinds`)).data)
      expect(kinds.kinds.map(({ handle, trade, allowed, needs }) => [handle, trade, allowed, needs])).toEqual([["candy-packaging", "supply", false, []], ["pistachio", "candy", true, []], ["shekar-panir", "candy", true, []]])
      expect([kinds.templates.map(({ trade }) => trade), kinds.makers]).toEqual([["candy", "supply"], []])

      const made = await begin("clerk", "nastaran", "shekar-panir", "first-draft")
      expect(await begin("clerk", "nastaran", "shekar-panir", "first-draft")).toEqual(made)
      expect(made).toMatchObject({ state: "draft", change: "none", handle: null, shown: null, actions: ["save", "submit", "archive", "stock"], content: { title: { fa: "شکرپنیر" }, facts: { shelf_life_months: 12 } } })
      expect(made.missing.map(({ field }) => field)).toEqual(["description", "pictures", "facts.ingredients", "facts.lot", "packs"])
      const own = `${at("nastaran")}/${made.id}`
      const act = (who: Person, name: string, body: object = {}) => as(who)(`${own}/${name}`, body)

      let good = await desk(as("clerk")(own, { version: made.version, ...written }))
      expect(code(await as("nastaran")(own, { version: made.version, title: words("نام دیگر") }))).toEqual([409, "edited_meanwhile"])
      expect(good.content).toMatchObject({ description: { fa: "<b>نرم</b> و سفید", en: "" }, title: written.title })
      good = await desk(act("clerk", "packs", { version: good.version, pack: "tin", price_rial: 2_400_000, counted: ["tin"] }))
      expect(code(await act("clerk", "packs", { version: good.version, pack: "tin", price_rial: 2_400_000 }))).toEqual([409, "pack_exists"])
      expect(code(await act("clerk", "packs", { version: good.version, pack: "bag", net_amount: 400, gross_gram: 380 }))).toEqual([422, "gross_below_net"])
      good = await desk(act("clerk", "packs", { version: good.version, pack: "bulk-carton" }))
      const [tin, carton] = good.packs
      expect(good.packs.map((pack) => [pack.pack, pack.content.en, pack.gross_gram, pack.price_rial, pack.unit_price_rial, pack.variant_id])).toEqual([["tin", "250 g", 310, 2_400_000, 9_600_000, null], ["bulk-carton", "5 kg", 5350, null, null, null]])
      expect(good.stock.map(({ what, unit, counted }) => [what, unit, counted])).toEqual([["bulk", "g", false], ["material", "piece", false]])
      expect(good.missing.map(({ field }) => field)).toEqual([`packs.${carton?.sku}.price_rial`, "stock"])
      expect(good.range).toMatchObject({ members: 2 })
      expect(errorBody.parse((await act("clerk", "submit", { version: good.version })).data)).toMatchObject({ code: "listing_incomplete", subjects: [{ id: `packs.${carton?.sku}.price_rial` }, { id: "stock" }] })
      good = await desk(act("clerk", `packs/${carton?.sku}`, { version: good.version, price_rial: 39_000_000 }))
      const [bulk, tins] = good.stock.map(({ key }) => key)
      good = await desk(act("clerk", "stock", { items: [{ key: bulk, stocked: 18_500, seen: 0 }, { key: tins, stocked: 40, seen: 0 }] }))
      expect(good.packs.map(({ available }) => available)).toEqual([40, 3])

      // the agent reads it without prices, sends it back, and approves it
      expect(code(await act("clerk", "publish", { version: good.version }))).toEqual([409, "review_needed"])
      good = await desk(act("clerk", "submit", { version: good.version }))
      expect([good.state, good.actions]).toEqual(["in_review", ["withdraw", "archive", "stock"]])
      expect(code(await as("clerk")(own, { version: good.version, title: words("در میان") }))).toEqual([409, "conflict"])
      const reviews = `/desk/clusters/${ids.get("bojnurd-candy")}/listings`
      const waiting = reviewList.strict().parse((await as("agent")(reviews)).data)
      expect([waiting.waiting, waiting.listings.map(({ id, mine_to_decide }) => [id, mine_to_decide])]).toEqual([1, [[made.id, true]]])
      const seen = await as("agent")(`${reviews}/${made.id}`)
      expect(JSON.stringify(seen.data)).not.toMatch(/price_rial|stocked/)
      let judged = await review(Promise.resolve(seen))
      expect([judged.actions, judged.submitted_by, judged.gate.allowed]).toEqual([["approve", "send_back"], "clerk", true])
      judged = await review(as("agent")(`${reviews}/${made.id}/send-back`, { version: judged.version, reasons: [{ field: "facts.ingredients", reason: "گلاب را هم بنویسید" }] }))
      expect(judged).toMatchObject({ state: "draft", actions: [], sent_back: { by: "agent" } })
      good = await desk(as("clerk")(own))
      expect(good.sent_back?.reasons).toEqual([{ field: "facts.ingredients", reason: "گلاب را هم بنویسید" }])
      good = await desk(act("clerk", "submit", { version: good.version }))
      judged = await review(as("agent")(`${reviews}/${made.id}/approve`, { version: good.version }))
      expect(judged).toMatchObject({ state: "published", handle: "rose-shekar-panir-nastaran", sent_back: null })
      const listed = await eventually(() => shown("rose-shekar-panir-nastaran"), (detail) => detail !== null)
      expect(listed).toMatchObject({ title: { fa: "شکرپنیر گلاب", en: "Rose shekar-panir" }, description: { en: "<b>نرم</b> و سفید" }, for_sale: true, hs_code: "1704.90", lead_days: 3 })
      expect(listed?.packs.map(({ sku, price_rial, available }) => [sku, price_rial, available])).toEqual([[tin?.sku, 2_400_000, 40], [carton?.sku, 39_000_000, 3]])
      expect(await sql("select count(*)::int as count from listing_draft where member_id = :id and product_id is not null", { id: ids.get("nastaran") })).toEqual([{ count: 3 }])

      // a purchase of both packs draws on the one bulk
      await updateRegionsWorkflow(getContainer()).run({ input: { selector: { currency_code: "irr" }, update: { payment_providers: ["pp_zarinpal_zarinpal", "pp_system_default"] } } })
      const { publishable_api_key, regions } = shopConfig.parse((await caller(api)("/shop/config")).data)
      const store = caller(api, { "x-publishable-api-key": publishable_api_key })
      const { cart } = (await store("/store/carts", { region_id: regions[0]?.id })).data as { cart: { id: string } }
      for (const [index, quantity] of [2, 1].entries()) expect((await store(`/store/carts/${cart.id}/line-items`, { variant_id: listed?.packs[index]?.variant_id, quantity })).status).toBe(200)
      const address = { name: "سارا نمونه", mobile: "09121234567", province: "تهران", city: "تهران", address_1: "خیابان نمونه، پلاک ۱۲", postal_code: "1234567891" }
      const open = cartView.parse((await caller(api)(`/shop/carts/${cart.id}/address`, address)).data)
      const pickup = open.groups[0]?.deliveries.find(({ method }) => method === "pickup")
      await caller(api)(`/shop/carts/${cart.id}/deliveries`, { choices: { [ids.get("nastaran") ?? ""]: pickup?.option_id } })
      const { payment_collection } = (await store("/store/payment-collections", { cart_id: cart.id })).data as { payment_collection: { id: string } }
      await store(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
      const bought = await store(`/store/carts/${cart.id}/complete`, {})
      expect(bought.data).toMatchObject({ type: "order" })
      good = await desk(as("clerk")(own))
      expect(good.stock.map(({ stocked, reserved }) => [stocked, reserved])).toEqual([[18_500, 5500], [40, 2]])
      expect(good.packs.map(({ available }) => available)).toEqual([38, 2])
      expect(code(await act("clerk", "stock", { items: [{ key: bulk, stocked: 5000, seen: 18_500 }] }))).toEqual([409, "below_reserved"])
      expect(code(await act("clerk", "stock", { items: [{ key: bulk, stocked: 20_000, seen: 18_000 }] }))).toEqual([409, "stock_changed"])
      const counts = await Promise.all([1, 2, 3, 4].map((turn) => act("clerk", "stock", { items: [{ key: bulk, stocked: 20_000 + turn, seen: 18_500 }] })))
      expect(counts.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])

      // prices and switches are live at once; texts and new packs wait
      expect(code(await act("clerk", `packs/${tin?.sku}`, { version: good.version, net_amount: 300 }))).toEqual([409, "pack_content_fixed"])
      expect(code(await act("clerk", `packs/${tin?.sku}`, { version: good.version, price_rial: 24_000_000 }))).toEqual([422, "required"])
      good = await desk(act("clerk", `packs/${tin?.sku}`, { version: good.version, price_rial: 2_450_000 }))
      expect([good.change, good.version, good.packs[0]?.price_rial]).toEqual(["none", judged.version, 2_450_000])
      good = await desk(act("clerk", `packs/${carton?.sku}/remove`, { version: good.version }))
      expect([good.change, good.packs[1]?.on]).toEqual(["none", false])
      expect(await eventually(async () => (await shown("rose-shekar-panir-nastaran"))?.packs.map(({ sku, price_rial }) => [sku, price_rial]), (packs) => packs?.length === 1 && packs[0]?.[1] === 2_450_000)).toEqual([[tin?.sku, 2_450_000]])
      good = await desk(as("nastaran")(own, { version: good.version, title: words("شکرپنیر گلاب تازه", "Fresh rose shekar-panir"), facts: { allergens: words("کنجد") } }))
      good = await desk(act("nastaran", "packs", { version: good.version, pack: "souvenir-box", price_rial: 2_790_000 }))
      expect([good.state, good.change, good.differences.map(({ field }) => field)]).toEqual(["published", "open", ["title", "facts.allergens", `packs.${good.packs[2]?.sku}`]])
      const box = good.packs[2]?.sku ?? ""
      expect((await shown("rose-shekar-panir-nastaran"))?.title.fa).toBe("شکرپنیر گلاب")
      good = await desk(act("nastaran", "submit", { version: good.version }))
      judged = await review(as("agent")(`${reviews}/${made.id}`))
      expect(judged.differences.find(({ field }) => field === "title")).toMatchObject({ old: { fa: "شکرپنیر گلاب" }, new: { fa: "شکرپنیر گلاب تازه" } })
      await review(as("agent")(`${reviews}/${made.id}/approve`, { version: judged.version }))
      const renewed = await eventually(() => shown("rose-shekar-panir-nastaran"), (detail) => detail?.packs.length === 2)
      expect(renewed).toMatchObject({ title: { fa: "شکرپنیر گلاب تازه", en: "Fresh rose shekar-panir" } })
      expect(renewed?.packs.map(({ sku, price_rial, available }) => [sku, price_rial, available !== 0])).toEqual([[tin?.sku, 2_450_000, true], [box, 2_790_000, true]])
      expect(renewed?.facts.find(({ key }) => key === "allergens")?.value).toEqual({ fa: "کنجد", en: "کنجد" })
      good = await desk(as("nastaran")(own))
      expect([good.change, good.differences]).toEqual(["none", []])

      // an unsold pack goes for good; a trusted member publishes by itself
      good = await desk(act("nastaran", `packs/${box}/remove`, { version: good.version }))
      expect(good.packs.map(({ sku }) => sku)).toEqual([tin?.sku, carton?.sku])
      const trust = `/desk/clusters/${ids.get("bojnurd-candy")}/members/${ids.get("nastaran")}/auto-approval`
      expect((await as("agent")(trust, { on: true })).data).toEqual({ member_id: ids.get("nastaran"), on: true })
      good = await desk(as("nastaran")(own, { version: good.version, description: words("نرم‌تر از پیش"), hs_code: null, lead_days: null }))
      expect(good.actions).toContain("publish")
      good = await desk(act("nastaran", "publish", { version: good.version }))
      expect([good.change, good.shown?.description.fa]).toEqual(["none", "نرم‌تر از پیش"])
      good = await desk(act("nastaran", "pause", { version: good.version }))
      expect(await eventually(() => shown("rose-shekar-panir-nastaran"), (detail) => detail === null)).toBeNull()
      good = await desk(act("nastaran", "resume", { version: good.version }))
      const resumed = await eventually(() => shown("rose-shekar-panir-nastaran"), (detail) => detail !== null)
      expect(resumed?.packs).toHaveLength(1)
      // what was taken off is gone from the shop too
      expect(resumed).toMatchObject({ hs_code: null, lead_days: 1 })

      // what was sold stays readable when the good is archived
      good = await desk(act("nastaran", "archive", { version: good.version }))
      expect([good.state, good.actions]).toEqual(["archived", ["restore"]])
      expect(await eventually(() => shown("rose-shekar-panir-nastaran"), (detail) => detail === null)).toBeNull()
      const lines = await sql<{ title: string; product_handle: string }>("select title->>'fa' as title, product_handle from member_order_line order by id")
      expect(lines.map((line) => [line.title, line.product_handle])).toEqual([["شکرپنیر گلاب", "rose-shekar-panir-nastaran"], ["شکرپنیر گلاب", "rose-shekar-panir-nastaran"]])
      expect(deskListings.strict().parse((await as("viewer")(`${at("nastaran")}?state=archived`)).data).listings.map(({ id }) => id)).toEqual([made.id])
      good = await desk(act("nastaran", "restore", { version: good.version }))
      expect(good.state).toBe("paused")
      const history = auditPage.parse((await as("viewer")(`${own}/history`)).data).entries.map(({ act: done, by }) => [done, by]).reverse()
      // what one person wrote in one sitting is one line
      expect(history.slice(0, 6).map(([done]) => done)).toEqual(["listing.created", "listing.changed", "stock.changed", "listing.submitted", "listing.sent_back", "listing.submitted"])
      expect(history).toContainEqual(["listing.approved", "agent"])
      expect(history.slice(-4).map(([done]) => done)).toEqual(["listing.paused", "listing.resumed", "listing.archived", "listing.restored"])
    })

    it("lists hold every good once, find it however it is typed, and cost few statements", async () => {
      const page = async (query = "") => deskListings.strict().parse((await as("viewer")(at("nastaran") + query)).data)
      expect((await page()).listings.map(({ handle, state, packs, price_rial }) => [handle, state, packs, price_rial]).sort()).toEqual([["pistachio-nastaran", "published", 2, 3_000_000], ["shekar-panir-nastaran", "published", 2, 2_400_000]])
      // what is left is said of the goods, once for all packs that draw on them
      for (const { id, stock } of (await page()).listings) {
        const goods = (await desk(as("viewer")(`${at("nastaran")}/${id}`))).stock.filter(({ what }) => what !== "material")
        expect([stock?.unit, stock?.left]).toEqual(["g", goods.reduce((all, { stocked, reserved }) => all + stocked - reserved, 0)])
        expect(stock?.left).toBeGreaterThan(0)
      }
      for (const q of ["شکر پنیر", "shekar", "NASTARAN-TIN"]) expect([q, (await page(`?q=${q}`)).listings.map(({ handle }) => handle)]).toEqual([q, expect.arrayContaining(["shekar-panir-nastaran"])])
      expect((await page("?q=باقلوا")).listings).toEqual([])
      expect((await page()).counts).toMatchObject({ published: 2, draft: 0, blocked: 0 })
      await sql("insert into listing_draft (id, member_id, kind_handle, trade, state, sku_base, content, title, search_key) select 'ldft_' || lpad(n::text, 26, '0'), :id, 'pistachio', 'candy', 'draft', 'X', (select content from (values ('{\"pictures\": [], \"packs\": []}'::jsonb)) c(content)), '{\"fa\": \"پیش‌نویس\", \"en\": \"\"}', 'پیش نویس' from generate_series(1, 10000) n", { id: ids.get("nastaran") })
      const started = Date.now()
      const first = await page("?state=draft")
      expect([first.counts.draft, first.listings.length, Date.now() - started < 1500]).toEqual([10_000, 50, true])
      const second = await page(`?state=draft&after=${first.next}`)
      expect(new Set([...first.listings, ...second.listings].map(({ id }) => id)).size).toBe(100)
      await sql("delete from listing_draft where sku_base = 'X'")
    })

    it("shoes, rugs and packers have what their trades ask for, and a home-based member never sells baklava", async () => {
      let shoe = await begin("naron", "naron", "kids-sneaker", "shoe-draft")
      const packs = `${at("naron")}/${shoe.id}/packs`
      shoe = await desk(as("naron")(packs, { version: shoe.version, pack: "single", run: { from: 26, to: 30 }, price_rial: 5_000_000 }))
      shoe = await desk(as("naron")(packs, { version: shoe.version, pack: "series", run: { from: 26, to: 30 }, price_rial: 20_000_000 }))
      shoe = await desk(as("naron")(packs, { version: shoe.version, pack: "dozen", run: { from: 26, to: 30 } }))
      expect(shoe.packs.map(({ name, content, gross_gram }) => [name.en, content.en, gross_gram])).toEqual([...[26, 27, 28, 29, 30].map((size) => [`Size ${size}`, "1 pair", 550]), ["Series 26 to 30", "5 pairs", 2750], ["Dozen 26 to 30", "12 pairs", 6600]])
      expect(shoe.stock.map(({ what, unit }) => [what, unit])).toEqual(Array(5).fill(["size", "pair"]))
      expect(shoe.missing.map(({ field }) => field)).toContain("colour")
      for (const [body, status, said] of [
        [{ pack: "tin" }, 422, "unknown_pack"], [{ pack: "single" }, 422, "invalid_sizes"], [{ pack: "single", run: { from: 26, to: 50 } }, 422, "invalid_sizes"], [{ pack: "dozen", run: { from: 26, to: 28 } }, 422, "invalid_sizes"],
        [{ pack: "single", run: { from: 26, to: 30 } }, 409, "pack_exists"],
      ] as const) expect([JSON.stringify(body), ...code(await as("naron")(packs, { version: shoe.version, ...body }))]).toEqual([JSON.stringify(body), status, said])

      let rug = await begin("sahand", "sahand", "dozar", "rug-draft")
      rug = await desk(as("sahand")(`${at("sahand")}/${rug.id}`, { version: rug.version, facts: { width_cm: 135, length_cm: 210, weight_gram: 9900 } }))
      rug = await desk(as("sahand")(`${at("sahand")}/${rug.id}/packs`, { version: rug.version, pack: "rug", price_rial: 980_000_000 }))
      expect(rug.packs.map(({ content, net_amount, gross_gram, unit_price_rial, takes }) => [content.en, net_amount, gross_gram, unit_price_rial, takes.map(({ amount }) => amount)])).toEqual([["1.35 × 2.1 m", 28_350, 9900, 345_679_010, [1]]])
      expect(code(await as("sahand")(`${at("sahand")}/${rug.id}/packs`, { version: rug.version, pack: "rug" }))).toEqual([409, "pack_exists"])

      const packed = await begin("yas", "yas", "shekar-panir", "packed-draft")
      expect(packed.missing.map(({ field }) => field)).toContain("maker")
      expect(code(await as("yas")(`${at("yas")}/${packed.id}`, { version: packed.version, maker: "mina" }))).toEqual([422, "invalid_fact"])
      expect((await desk(as("yas")(`${at("yas")}/${packed.id}`, { version: packed.version, maker: "nastaran" }))).content.maker).toBe("nastaran")

      let baklava = await begin("home", "home", "baklava-diamond", "baklava-draft")
      expect(baklava.gate).toEqual({ allowed: false, reason: "not_allowed", needs: [] })
      const own = `${at("home")}/${baklava.id}`
      baklava = await desk(as("home")(own, { version: 1, ...written, pictures: [{ key: "goods/rice-biscuit-home", alt: words("") }] }))
      baklava = await desk(as("home")(`${own}/packs`, { version: baklava.version, pack: "box", price_rial: 3_000_000 }))
      baklava = await desk(as("home")(`${own}/stock`, { items: [{ key: baklava.stock[0]?.key, stocked: 5000, seen: 0 }] }))
      expect(code(await as("home")(`${own}/submit`, { version: baklava.version }))).toEqual([422, "kind_not_allowed"])
      await as("stranger")(`/desk/clusters/${ids.get("qazvin-sweets")}/members/${ids.get("home")}/auto-approval`, { on: true })
      expect(code(await as("home")(`${own}/publish`, { version: baklava.version }))).toEqual([422, "kind_not_allowed"])
      await sql("update permit set revoked_at = now() where member_id = :id", { id: ids.get("home") })
      baklava = await desk(as("home")(own, { version: baklava.version, kind: "rice-biscuit" }))
      expect(errorBody.parse((await as("home")(`${own}/publish`, { version: baklava.version })).data)).toMatchObject({ code: "permit_needed", subjects: [{ id: "home_statement" }] })
    })

    it("bad people get nowhere: foreign ids, pictures, kinds and SKUs, fields that are not theirs, judging their own", async () => {
      const good = await begin("nastaran", "nastaran", "shekar-panir", "bad-people")
      const own = `${at("nastaran")}/${good.id}`
      const before = (await as("nastaran")(own)).data
      for (const who of ["yas", "packer", "agent", "stranger"] as const)
        for (const path of [own, `${own}/history`, `${own}/packs`, `${own}/stock`, `${own}/submit`, `${own}/archive`]) expect([who, path, (await as(who)(path, path === own || path.endsWith("history") ? undefined : { version: 1, pack: "tin", items: [] })).status]).toEqual([who, path, 404])
      expect(code(await as("yas")(`${at("yas")}/${good.id}`, { version: 1, title: words("من") }))).toEqual([404, "not_found"])
      expect((await as("viewer")(`${own}/packs`, { version: 1, pack: "tin" })).status).toBe(404)
      const bodies: [string, object, number, string][] = [
        ["", { member_id: ids.get("yas") }, 400, "invalid_request"], ["", { state: "published" }, 400, "invalid_request"], ["", { status: "published", approved: true, rank: 1 }, 400, "invalid_request"],
        ["", { kind: "kids-sneaker" }, 422, "unknown_kind"], ["", { pictures: [{ key: "goods/shekar-panir-maryam", alt: words("") }] }, 422, "picture_unknown"], ["", { facts: { upper: words("چرم") } }, 422, "invalid_fact"],
        ["", { facts: { shelf_life_months: 900 } }, 422, "invalid_fact"], ["", { facts: { lot: words("x") } }, 422, "invalid_fact"], ["", { title: words("x".repeat(121)) }, 422, "text_too_long"], ["", { colour: "black" }, 422, "invalid_fact"],
        ["/packs", { pack: "tin", price_rial: 1e13 }, 400, "invalid_request"], ["/packs", { pack: "tin", price_rial: 123 }, 400, "invalid_request"], ["/packs", { pack: "tin", gtin: "6260000000000" }, 422, "invalid_gtin"],
        ["/packs", { pack: "tin", sku: "yas-tin" }, 409, "sku_taken"], ["/packs", { pack: "tin", net_amount: 1e6 }, 422, "invalid_quantity"], ["/packs", { pack: "tin", on: true }, 400, "invalid_request"],
        ["/stock", { items: [{ key: "yas-bulk", stocked: 0, seen: 10_000 }] }, 404, "not_found"], ["/packs/yas-tin", { price_rial: 10 }, 404, "not_found"], ["/packs/order", { skus: ["yas-tin"] }, 400, "invalid_request"],
      ]
      for (const [path, body, status, said] of bodies) expect([path, JSON.stringify(body).slice(0, 60), ...code(await as("nastaran")(own + path, path === "/stock" ? body : { version: good.version, ...body }))]).toEqual([path, JSON.stringify(body).slice(0, 60), status, said])
      expect(code(await as("nastaran")(at("nastaran"), { kind: "baklava-diamond", key: "foreign-kind" }))).toEqual([422, "unknown_kind"])
      expect((await as("nastaran")(own)).data).toEqual(before)
      // sixty packs are the most
      let full = good
      for (let net = 100; full.packs.length < 60; net += 10) full = await desk(as("nastaran")(`${own}/packs`, { version: full.version, pack: "bag", net_amount: net }))
      expect(code(await as("nastaran")(`${own}/packs`, { version: full.version, pack: "tin" }))).toEqual([422, "too_many_packs"])

      // an agent of another cluster, and one who works for the member
      const reviews = `/desk/clusters/${ids.get("bojnurd-candy")}/listings/${good.id}`
      expect((await as("stranger")(reviews)).status).toBe(404)
      expect((await as("stranger")(`/desk/clusters/${ids.get("qazvin-sweets")}/listings/${good.id}`)).status).toBe(404)
      expect(code(await as("stranger")(`/desk/clusters/${ids.get("qazvin-sweets")}/listings/${good.id}/approve`, { version: 1 }))).toEqual([404, "not_found"])
      const [agent] = await sql<{ id: string }>("select id from desk_user where email = 'agent@khooshe.example'")
      await sql("insert into desk_grant (id, scope_kind, scope_id, role, desk_user_id) values ('dgrt_own', 'member', :member, 'clerk', :agent)", { member: ids.get("nastaran"), agent: agent?.id })
      expect(autoApprovals.strict().parse((await as("agent")(`/desk/clusters/${ids.get("bojnurd-candy")}/auto-approvals`)).data).members.find(({ handle }) => handle === "nastaran")).toMatchObject({ on: false, mine_to_decide: false })
      for (const [path, body] of [[`${reviews}/approve`, { version: full.version }], [`${reviews}/send-back`, { version: full.version, reasons: [{ reason: "نه خیر" }] }], [`/desk/clusters/${ids.get("bojnurd-candy")}/members/${ids.get("nastaran")}/auto-approval`, { on: true }]] as const)
        expect([path, ...code(await as("agent")(path, body))]).toEqual([path, 409, "own_goods"])
    })
  },
})

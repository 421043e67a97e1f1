import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { offSaleListing } from "../../src/contracts/listing"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import { caller, type Answer, type Call } from "../support/caller"
import { eventually, MessageBox } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

/** Goods of the ground, one for each way of not being sold. */
const goods = { sold: "shekar-panir-nastaran", own: "pistachio-nastaran", suspended: "shekar-panir-maryam", permitless: "shekar-panir-narges", ended: "shekar-panir-yas" } as const

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const box = new MessageBox()
    let ground: AgentGround
    let store: Call
    const shop = caller(api)
    const productOf = async (handle: string) => (await ground.sql<{ id: string; variant_id: string }>("select p.id, (select v.id from product_variant v where v.product_id = p.id and v.deleted_at is null limit 1) as variant_id from product p where p.handle = :handle", { handle }))[0] ?? { id: "", variant_id: "" }
    const names = ({ data }: Answer, of: "products" | "variants") => ((data as Record<string, { handle?: string; product_id?: string }[]>)[of] ?? []).map((each) => each.handle ?? each.product_id ?? "")
    /** What a stranger sees of goods: Medusa's list and page, its variants, our page, our page of what is not sold, and the cart's yes or no. */
    const seen = async (handle: string) => {
      const { id, variant_id } = await productOf(handle)
      const cart = (await store("/store/carts", { region_id: ground.orders.region_id })).data as { cart: { id: string } }
      const offSale = await shop(`/shop/off-sale/${handle}`)
      return {
        list: names(await store("/store/products?limit=100"), "products").includes(handle),
        page: (await store(`/store/products/${id}`)).status,
        variants: names(await store("/store/product-variants?limit=500"), "variants").includes(id),
        variant: (await store(`/store/product-variants/${variant_id}`)).status,
        shop: (await shop(`/shop/listings/${handle}`)).status,
        search: JSON.stringify((await shop(`/shop/search?q=${handle.replaceAll("-", " ")}`)).data).includes(`"${handle}"`),
        offSale: offSale.status === 200 ? offSaleListing.strict().parse(offSale.data).reason : offSale.status,
        cart: (await store(`/store/carts/${cart.cart.id}/line-items`, { variant_id, quantity: 1 })).status,
      }
    }
    const open = { list: true, page: 200, variants: true, variant: 200, shop: 200, search: true, offSale: 404, cart: 200 }
    const hidden = { list: false, page: 404, variants: false, variant: 404 }
    const gone = { ...hidden, shop: 404, search: false, cart: 409 }

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layAgentGround(getContainer(), api)
      const [key] = await ground.sql<{ token: string }>("select token from api_key where type = 'publishable' limit 1")
      store = caller(api, { "x-publishable-api-key": key?.token ?? "" })
    })
    afterAll(async () => {
      await ear.close()
      await box.close()
    })

    it("strangers are offered what may be sold and nothing else, by our routes and by Medusa's own", async () => {
      const because = { reason: "مدرک ساختگی نشان داده شد" }
      const cluster = `/desk/clusters/${ground.cluster_id}/members`
      const desk = `/desk/members/${ground.idOf("nastaran")}/listings`
      const move = async (name: string) => {
        const [row] = await ground.sql<{ id: string; version: number }>("select id, version from listing_draft where handle = :handle", { handle: goods.own })
        expect([name, (await ground.as("agent")(`${desk}/${row?.id}/${name}`, { version: row?.version })).status]).toEqual([name, 200])
        const shown = name === "resume" ? 200 : 404
        await eventually(async () => (await shop(`/shop/listings/${goods.own}`)).status, (status) => status === shown)
      }
      for (const handle of [goods.sold, goods.own, goods.ended, goods.suspended]) expect([handle, await seen(handle)]).toEqual([handle, open])
      // shown in the shop with the reason, and sold nowhere
      expect(await seen(goods.permitless)).toEqual({ ...hidden, shop: 200, search: true, offSale: 404, cart: 409 })

      expect((await ground.as("agent")(`${cluster}/${ground.idOf("maryam")}/suspend`, because)).status).toBe(200)
      await eventually(async () => (await shop(`/shop/off-sale/${goods.suspended}`)).status, (status) => status === 200)
      await eventually(() => seen(goods.suspended), ({ page }) => page === 404)
      expect(await seen(goods.suspended)).toEqual({ ...hidden, shop: 200, search: true, offSale: "member_closed", cart: 409 })
      expect((await ground.as("agent")(`${cluster}/${ground.idOf("maryam")}/resume`, because)).status).toBe(200)
      await eventually(() => seen(goods.suspended), ({ page }) => page === 200)
      expect(await seen(goods.suspended)).toEqual(open)

      for (const [name, reason] of [["pause", "paused"], ["archive", "archived"], ["restore", "paused"]] as const) {
        ear.heard.length = 0
        await move(name)
        expect([name, await seen(goods.own)]).toEqual([name, { ...gone, offSale: reason }])
        // the page of what is not sold is told of each, also where no listing changes
        await eventually(async () => ear.heard.flatMap(({ tags }) => tags).includes(`listing:${goods.own}`), Boolean)
        expect([name, ear.heard.flatMap(({ tags }) => tags).includes(`listing:${goods.own}`)]).toEqual([name, true])
      }
      await move("resume")
      expect(await seen(goods.own)).toEqual(open)

      expect((await ground.as("agent")(`${cluster}/${ground.idOf("yas")}/end`, because)).status).toBe(200)
      await eventually(async () => (await shop(`/shop/listings/${goods.ended}`)).status, (status) => status === 404)
      expect(await seen(goods.ended)).toEqual({ ...gone, offSale: "member_ended" })
      expect(await ground.sql("select p.status, d.state, d.change from product p join listing_draft d on d.product_id = p.id where p.handle = :handle", { handle: goods.ended })).toEqual([{ status: "draft", state: "archived", change: "none" }])
      expect(offSaleListing.parse((await shop(`/shop/off-sale/${goods.ended}`)).data)).toMatchObject({ title: { fa: expect.any(String) }, kind: { handle: "shekar-panir" }, member: { handle: "yas", page: false } })

      // what was never in the shop is nobody's to see
      const draft = await ground.as("agent")(desk, { kind: "shekar-panir", key: "never-shown" })
      expect(draft.status).toBe(200)
      for (const handle of ["never-there", "NOT A HANDLE"]) expect((await shop(`/shop/off-sale/${handle}`)).status).toBe(404)
    })

    it("an end that cannot be finished leaves the goods in the shop", async () => {
      const handle = goods.suspended
      await ground.sql("alter table audit_entry rename to audit_entry_away")
      const answer = await ground.as("agent")(`/desk/clusters/${ground.cluster_id}/members/${ground.idOf("maryam")}/end`, { reason: "پایان همکاری" })
      await ground.sql("alter table audit_entry_away rename to audit_entry")
      expect(answer.status).toBeGreaterThanOrEqual(500)
      expect(await ground.sql("select m.status, p.status as product, d.state from member m join listing_draft d on d.member_id = m.id join product p on p.id = d.product_id where d.handle = :handle", { handle })).toEqual([{ status: "active", product: "published", state: "published" }])
    })

    it("tags, types, collections and categories list no products", async () => {
      for (const path of ["/store/product-categories?fields=id,products.title,*products.variants", "/store/product-categories?fields=*products", "/store/collections?fields=*products", "/store/product-tags", "/store/product-types"]) {
        const { status, data } = await store(path)
        expect([path, status, /"products"|"variants"/.test(JSON.stringify(data))]).toEqual([path, 200, false])
      }
    })
  },
})

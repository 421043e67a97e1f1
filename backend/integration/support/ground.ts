import type { MedusaContainer } from "@medusajs/framework/types"
import { createApiKeysWorkflow, createInventoryItemsWorkflow, createProductsWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import { createClustersWorkflow } from "../../src/workflows/cluster/create-cluster"
import { openTownsWorkflow } from "../../src/workflows/cluster/open-town"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { admitMembersWorkflow, type MemberToAdmit } from "../../src/workflows/member/admit-member"
import { prepareShopWorkflow } from "../../src/workflows/shop/prepare-shop"

const same = (text: string) => ({ fa: text, en: text })
export const password = "a long enough password"

/** A member with one good in stock, one way of delivery, and one person who signs in for it. */
export interface TestMember {
  id: string
  handle: string
  cluster_id: string
  method: "post" | "pickup"
  shipping_option_id: string
  stock_location_id: string
  variant_id: string
  inventory_item_id: string
  /** grams of bulk that one pack takes */
  bulk: number
  price_rial: number
  desk_user_id: string
  email: string
  mobile: string
}

export interface Ground {
  sales_channel_id: string
  region_id: string
  publishable_key: string
  members: [TestMember, TestMember]
}

const member = (handle: string, town: string, method: TestMember["method"]): MemberToAdmit => ({
  handle,
  cluster: `cluster-${handle}`,
  name: { fa: `کارگاه ${handle}`, en: `Workshop ${handle}` },
  legal_name: handle,
  legal_id: "0012345678",
  kind: "guild",
  activity: "makes",
  vat_registered: true,
  town: same(town),
  province_code: "IR-28",
  city: town,
  story: same("…"),
  process: [],
  pickup_address: method === "pickup" ? { fa: "خیابان طالقانی ۵", en: "5 Taleqani St" } : null,
  pickup_hours: method === "pickup" ? [{ weekday: 6, from: "09:00", to: "20:00" }] : null,
  pickup_ready_minutes: 60,
  delivery_methods: [method],
  lead_days: 1,
  sends_from: town,
  rank: 0,
  closures: [],
})

async function stockGoods(container: MedusaContainer, sales_channel_id: string, row: { handle: string; stock_location_id: string; shipping_profile_id: string }) {
  const bulk = 250
  const price_rial = 1_200_000
  const { result: items } = await createInventoryItemsWorkflow(container).run({
    input: { items: [{ sku: `${row.handle}-bulk`, title: "bulk", location_levels: [{ location_id: row.stock_location_id, stocked_quantity: 100_000 }] }] },
  })
  const inventory_item_id = items[0]?.id ?? ""
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: `شکرپنیر ${row.handle}`,
          handle: `good-${row.handle}`,
          status: "published",
          shipping_profile_id: row.shipping_profile_id,
          sales_channels: [{ id: sales_channel_id }],
          options: [{ title: "pack", values: ["box"] }],
          variants: [{ title: "box", sku: `${row.handle}-box`, options: { pack: "box" }, prices: [{ currency_code: "irr", amount: price_rial }], manage_inventory: true, inventory_items: [{ inventory_item_id, required_quantity: bulk }] }],
        },
      ],
    },
  })
  return { variant_id: products[0]?.variants[0]?.id ?? "", inventory_item_id, bulk, price_rial }
}

/** Two members of two clusters, made by the workflows that the seed runs: one sends by post, at the other one buyers collect. */
export async function layGround(container: MedusaContainer): Promise<Ground> {
  const region = { name: "Iran", currency_code: "irr", countries: ["ir"], payment_providers: ["pp_system_default"] }
  const { result: shop } = await prepareShopWorkflow(container).run({ input: { name: "Khooshe", currencies: ["irr"], locales: [{ code: "fa-IR", name: "فارسی" }], regions: [region], untaxed_countries: ["ir"] } })
  const { sales_channel_id } = shop
  const asked = [member("candy", "بجنورد", "post"), member("shoe", "شیروان", "pickup")]
  const clusters = asked.map(({ cluster }) => ({ handle: cluster, name: same(cluster), kind: "cluster" as const, province: "north-khorasan", town: null, story: same("…"), assets: [], units: 40, has_shop: true, is_consortium: false, tile_picture: null, hero_picture: null, rank: 0, stages: [] }))
  await createClustersWorkflow(container).run({ input: { clusters } })
  await openTownsWorkflow(container).run({ input: { towns: asked.map(({ sends_from }) => ({ name: sends_from, province_code: "IR-28", address_1: "…", postal_code: "9413813114" })), sales_channel_id, delivery_providers: ["iran_iran"] } })
  await admitMembersWorkflow(container).run({ input: { members: asked, provider_id: "iran_iran" } })

  const rows = await rowsOf<{ id: string; handle: string; cluster_id: string; stock_location_id: string; shipping_profile_id: string; shipping_option_id: string; method: TestMember["method"] }>(
    databaseOf(container),
    `select m.id, m.handle, m.cluster_id, m.stock_location_id, m.shipping_profile_id, o.id as shipping_option_id, o.data->>'method' as method
     from member m join shipping_option o on o.shipping_profile_id = m.shipping_profile_id and o.deleted_at is null order by m.handle`,
  )
  const members = await Promise.all(
    rows.map(async ({ shipping_profile_id, ...row }, index) => {
      const email = `${row.handle}@khooshe.example`
      const mobile = `0912000000${index}`
      await grantDeskAccessWorkflow(container).run({ input: { users: [{ name: row.handle, email, mobile, password, grants: [{ scope_kind: "member", scope_id: row.id, role: "owner" }] }] } })
      const [user] = await rowsOf<{ id: string }>(databaseOf(container), "select id from desk_user where email = :email", { email })
      return { ...row, ...(await stockGoods(container, sales_channel_id, { ...row, shipping_profile_id })), desk_user_id: user?.id ?? "", email, mobile }
    }),
  )
  const [first, second] = members
  const [irr] = await rowsOf<{ id: string }>(databaseOf(container), "select id from region where deleted_at is null")
  if (!first || !second || !irr) throw new Error("The ground was not laid")
  return { sales_channel_id, region_id: irr.id, publishable_key: await publishableKey(container, sales_channel_id), members: [first, second] }
}

async function publishableKey(container: MedusaContainer, sales_channel_id: string): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({ input: { api_keys: [{ type: "publishable", title: "test", created_by: "" }] } })
  const key = result[0]
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key?.id ?? "", add: [sales_channel_id] } })
  return key?.token ?? ""
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { listProductsWorkflow } from "../../src/workflows/packaging/list-product"
import type { ProductToList } from "../../src/workflows/packaging/product-to-list"

const t = (text: string) => ({ fa: text, en: text })

/** Goods of a member with ten packs each, which draw on one bulk: `MANY-<good>-<pack>`, 100,000 tomans each, 50 kilos. */
export async function listManyPacks(container: MedusaContainer, member: string, kind: string, goods: number): Promise<void> {
  const [channel] = await rowsOf<{ id: string }>(databaseOf(container), "select id from sales_channel where deleted_at is null limit 1")
  const products = Array.from({ length: goods }, (_, good): ProductToList => ({
    handle: `many-${good}`, title: t(`آبنبات ${good}`), description: t("…"), member, maker: null, kind,
    facts: { trade: "candy", ingredients: t("شکر"), allergens: null, storage: t("خشک"), shelf_life_months: 12, lot: "B" }, hs_code: null,
    pictures: [], model: null, colour: null, colour_name: null, lead_days: null, made_to_order: false,
    packs: Array.from({ length: 10 }, (_, index) => ({
      sku: `MANY-${good}-${index}`, pack: "tin", name: t(`قوطی ${index}`), content: t(`${100 + index} گرم`), level: "unit", net_amount: 100 + index, net_unit: "g", pieces: 1, gross_gram: 200, sides_mm: [100, 100, 60], gtin: null,
      price_rial: 1_000_000, price_usd: null, label_languages: ["fa"], shelf_life_days: null, sizes: [], picture: null, parts: [{ what: "bulk", name: t("آبنبات"), amount: 100 + index, sku: `MANY-${good}-BULK` }],
    })),
  }))
  const items = products.map((_, good) => ({ sku: `MANY-${good}-BULK`, title: "bulk", member, stocked: 50_000 }))
  await listProductsWorkflow(container).run({ input: { products, items, sales_channel_id: channel?.id ?? "" } })
}

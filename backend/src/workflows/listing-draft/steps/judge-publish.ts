import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { standingOf, type Standing } from "../../../modules/listing-draft/lifecycle"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import type { DoneAct } from "../../audit/steps/record-acts"
import type { ProductToList, StockItem } from "../../packaging/product-to-list"
import { chosenHandles, handleBase, publishedActs, publishedTo, refuseUnready } from "../judge-publish"
import { withLiveGoods, type Listing } from "../listing"
import { productOf, stockItemsOf } from "../product-of"
import { readDrafts } from "../read/drafts"
import { readGates } from "../read/gates"
import { readOwnPictures } from "../read/pictures"
import { readSalesChannel, readTakenHandles, readVariantsBySku } from "../read/publish-ground"
import { readStockBySku } from "../read/stock"
import type { PublishListingsInput } from "../types"
import { stockSkus } from "../view"

export type PublishTask = {
  listings: { id: string; to: Standing; handle: string; first: boolean }[]
  /** goods that are not in the shop yet */
  products: ProductToList[]
  items: StockItem[]
  sales_channel_id: string
  acts: DoneAct[]
}

/**
 * Reads listings under their member's lock and says what is to be done. Writes nothing.
 * @throws not_found, and what `publishedTo` and `refuseUnready` refuse; sku_taken
 */
export const judgePublishStep = createStep("judge-publish-listings", async ({ member_id, actor, by, listings: asked }: PublishListingsInput, { container }) => {
  const database = databaseOf(container)
  const listings = await withLiveGoods(database, await readDrafts(database, asked.map(({ id }) => id), member_id))
  const strange = asked.find(({ id }) => !listings.some(({ row }) => row.id === id))
  if (strange) throw shopError("not_found", `Member ${member_id} has no listing ${strange.id}`)
  const targets = new Map(listings.map((listing) => [listing.row.id, publishedTo(listing, by, asked.find(({ id }) => id === listing.row.id)?.version)]))

  const firsts = listings.filter(({ live }) => live === null)
  const nameless = firsts.filter(({ row }) => row.handle === null)
  const [gates, stock, pictures, taken, variants, sales_channel_id] = await Promise.all([
    readGates(database, listings.map(({ row, content }) => ({ id: row.id, member: row.member, maker: content.maker, trade: row.trade, kind: row.kind_handle }))),
    readStockBySku(database, member_id, listings.flatMap((listing) => stockSkus(listing).all)),
    readOwnPictures(database, member_id, listings.flatMap(({ content }) => content.pictures.map(({ key }) => key))),
    readTakenHandles(database, nameless.map(handleBase)),
    readVariantsBySku(database, listings.flatMap(({ content, live }) => content.packs.filter(({ sku }) => !live?.packs.some((pack) => pack.sku === sku)).map(({ sku }) => sku))),
    readSalesChannel(database),
  ])
  for (const listing of listings) {
    const gate = gates.get(listing.row.id)
    if (gate) refuseUnready(listing, gate, stock)
  }
  const handles = chosenHandles(nameless, taken)
  const handleOf = ({ row, live }: Listing) => live?.handle ?? row.handle ?? handles.get(row.id) ?? ""
  // variants that an interrupted run left are of the same good, and healed below
  const stolen = variants.find((variant) => !listings.some((listing) => variant.product_id === listing.live?.product_id || variant.handle === handleOf(listing)))
  if (stolen) throw shopError("sku_taken", `${stolen.sku} is a pack of other goods`, { field: "packs" })

  return new StepResponse<PublishTask>({
    listings: listings.map((listing) => ({ id: listing.row.id, to: targets.get(listing.row.id) ?? standingOf(listing.row), handle: handleOf(listing), first: listing.live === null })),
    products: firsts.map((listing) => productOf(listing, handleOf(listing), pictures)),
    items: [...new Map(firsts.flatMap(stockItemsOf).map((item) => [item.sku, item])).values()],
    sales_channel_id,
    acts: listings.flatMap((listing) => publishedActs(listing, by, actor)),
  })
})

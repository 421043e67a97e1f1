import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf } from "../../../shared/database"
import { withLiveGoods } from "../listing"
import { readDrafts } from "../read/drafts"
import { readOwnPictures } from "../read/pictures"
import { readItemIds, readProductsByHandle, readVariantsBySku } from "../read/publish-ground"
import { optionValue, revisionOf, type FreshVariant, type Revision } from "../revision"
import type { PublishListingsInput } from "../types"
import type { PublishTask } from "./judge-publish"

export type RevisionTask = {
  products: { listing_id: string; product_id: string }[]
  revisions: Revision[]
  fresh: FreshVariant[]
  /** option values that new packs need */
  values: { product_id: string; product_option_id: string; add: { value: string }[] }[]
  /** stock that is not there yet */
  items: Revision["items"]
  location_id: string
  /** variants that a run which died left without their pack */
  half: string[]
}

/** Compares what is written with what is in the shop at this moment, first publications too: a run that died left some of it. Writes nothing. */
export const planRevisionsStep = createStep("plan-revisions", async ({ task, input }: { task: PublishTask; input: PublishListingsInput }, { container }) => {
  const database = databaseOf(container)
  const rows = await readDrafts(database, task.listings.map(({ id }) => id), input.member_id)
  const made = await readProductsByHandle(database, rows.filter(({ product_id }) => product_id === null).flatMap(({ handle }) => handle ?? []))
  const listings = await withLiveGoods(database, rows.map((row) => ({ ...row, product_id: row.product_id ?? (row.handle ? (made.get(row.handle) ?? null) : null) })))
  const makers = await rowsOf<{ handle: string; id: string; stock_location_id: string | null }>(
    database, "select handle, id, stock_location_id from member where (handle = any(:handles) or id = :member_id) and deleted_at is null",
    { handles: listings.flatMap(({ content }) => content.maker ?? []), member_id: input.member_id },
  )
  const pictures = await readOwnPictures(database, input.member_id, listings.flatMap(({ content }) => content.pictures.map(({ key }) => key)))
  const revisions = listings.flatMap((listing) => revisionOf(listing, pictures, makers.find(({ handle }) => handle === listing.content.maker)?.id ?? null) ?? [])

  const changed = revisions.filter(({ fresh }) => fresh.length > 0)
  const half = (await readVariantsBySku(database, changed.flatMap(({ fresh }) => fresh.map(({ pack }) => pack.sku)))).filter(({ whole }) => !whole)
  const known = await readItemIds(database, revisions.flatMap(({ items }) => items.map(({ sku }) => sku)))
  const products = changed.length === 0 ? [] : await container.resolve(Modules.PRODUCT).listProducts({ id: changed.map(({ product_id }) => product_id) }, { relations: ["options", "options.values", "variants", "variants.options"], take: changed.length })

  const fresh = changed.flatMap((revision): FreshVariant[] => {
    const product = products.find(({ id }) => id === revision.product_id)
    const gone = new Set(half.map(({ id }) => id))
    const used = new Set((product?.variants ?? []).filter(({ id }) => !gone.has(id)).flatMap(({ options }) => options.map(({ value }) => value)))
    return revision.fresh.map(({ pack, position }) => {
      const value = optionValue(pack, used)
      used.add(value)
      return { product_id: revision.product_id, pack, position, value }
    })
  })
  const values = changed.flatMap(({ product_id }) => {
    const [option] = products.find(({ id }) => id === product_id)?.options ?? []
    const add = fresh.filter((each) => each.product_id === product_id && !option?.values.some(({ value }) => value === each.value)).map(({ value }) => ({ value }))
    return option && add.length > 0 ? [{ product_id, product_option_id: option.id, add }] : []
  })
  const items = [...new Map(revisions.flatMap(({ items, fresh }) => (fresh.length > 0 ? items : [])).filter(({ sku }) => !known[sku]).map((item) => [item.sku, item])).values()]
  return new StepResponse<RevisionTask>({
    products: listings.flatMap(({ row }) => (row.product_id ? [{ listing_id: row.id, product_id: row.product_id }] : [])),
    revisions, fresh, values, items, half: half.map(({ id }) => id), location_id: makers.find(({ id }) => id === input.member_id)?.stock_location_id ?? "",
  })
})

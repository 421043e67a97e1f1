import type { DeskListing, ListingContent } from "../../contracts/desk-listings"
import { differencesOf } from "../../modules/listing-draft/differences"
import { actionsOf } from "../../modules/listing-draft/lifecycle"
import { missingParts } from "../../modules/listing-draft/missing"
import { countedItems, recipeOf } from "../../modules/listing-draft/recipe"
import { neighboursRange } from "../../modules/packaging/price-change"
import { availablePacks, priceUnitOf, unitPriceRial } from "../../modules/packaging/rules"
import { pictureOf } from "../../shared/media"
import { recipeGround, type Listing } from "./listing"
import type { Gate } from "./read/gates"
import type { OwnPicture } from "./read/pictures"
import type { StockRow } from "./read/stock"

/** What one listing's page is made of, beside the listing. */
export type Beside = {
  gate: Gate
  stock: ReadonlyMap<string, StockRow>
  pictures: ReadonlyMap<string, OwnPicture>
  neighbours: readonly { unit: string; member_id: string; unit_price_rial: number }[]
  /** who sent it back */
  judge: string | null
}

/** The unit that goods of a trade are compared by, before they have a pack. */
const units = { bulk: "kg", sizes: "pair", pieces: "piece" } as const

/** Whether anybody counted the goods: of those in the shop somebody did. */
export function isCounted({ row, live, content }: Listing, goods: readonly string[], stock: ReadonlyMap<string, StockRow>): boolean {
  return live !== null || content.packs.length === 0 || goods.some((sku) => stock.has(sku) || row.stock?.[sku] !== undefined)
}

/** SKUs of everything that a listing's packs draw on; `goods` are those that are not mere packaging. */
export function stockSkus(listing: Listing): { goods: string[]; all: string[] } {
  const items = countedItems(listing.content, recipeGround(listing))
  return { goods: items.filter(({ what }) => what !== "material").map(({ sku }) => sku), all: items.map(({ sku }) => sku) }
}

function stockOf(listing: Listing, stock: Beside["stock"]): DeskListing["stock"] {
  return countedItems(listing.content, recipeGround(listing)).map(({ sku, what, name, unit }) => {
    const row = stock.get(sku)
    const told = listing.row.stock?.[sku]
    return { key: sku, what, name, unit, stocked: row?.stocked ?? told ?? 0, reserved: row?.reserved ?? 0, counted: row !== undefined || told !== undefined }
  })
}

function picturesOf(content: ListingContent, live: Listing["live"], known: Beside["pictures"]): DeskListing["pictures"] {
  return content.pictures.flatMap(({ key, alt }) => {
    const size = known.get(key) ?? live?.pictures.find((each) => each.key === key)
    return size ? [{ key, ...pictureOf({ key, width: size.width, height: size.height, alt }) }] : []
  })
}

function packsOf(listing: Listing, { stock }: Beside, pictures: DeskListing["pictures"]): DeskListing["packs"] {
  const ground = recipeGround(listing)
  const levels = new Map(stockOf(listing, stock).map(({ key, stocked, reserved }) => [key, { stocked, reserved }]))
  return listing.content.packs.map((pack) => {
    const takes = recipeOf(pack, ground).flatMap(({ sku, amount }) => (sku === null ? [] : [{ key: sku, amount }]))
    const view = pictures.find(({ key }) => key === pack.picture)
    return {
      ...pack,
      variant_id: listing.live?.packs.find(({ sku }) => sku === pack.sku)?.variant_id ?? null,
      unit_price_rial: pack.price_rial === null ? null : unitPriceRial(pack.price_rial, pack.net_amount, pack.net_unit),
      takes,
      available: availablePacks(takes.map(({ key, amount }) => ({ inventory_item_id: key, amount })), levels),
      picture_view: view ? { url: view.url, width: view.width, height: view.height, alt: view.alt } : null,
    }
  })
}

/** A listing as its member's desk shows it. */
export function viewListing(listing: Listing, beside: Beside): DeskListing {
  const { row, live, content, template, standing } = listing
  const pictures = picturesOf(content, live, beside.pictures)
  const unit = content.packs[0] ? priceUnitOf(content.packs[0].net_unit) : template.trade === "rug" ? "m2" : units[template.stock]
  const { allowed, reason, needs, maker_needed } = beside.gate
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    change: row.change,
    product_id: row.product_id,
    handle: row.handle,
    kind: row.kind,
    trade: row.trade,
    template,
    auto_approval: row.member.auto_approval,
    actions: actionsOf(standing, "member", row.member.auto_approval),
    content,
    shown: live?.content ?? null,
    differences: row.content ? differencesOf(live?.content ?? null, content, template) : [],
    sent_back: row.sent_back && { ...row.sent_back, by: beside.judge },
    missing: missingParts(content, template, { maker_needed, counted: isCounted(listing, stockSkus(listing).goods, beside.stock) }),
    gate: { allowed, reason, needs },
    blocked: row.blocked,
    pictures,
    packs: packsOf(listing, beside, pictures),
    unit,
    range: neighboursRange(beside.neighbours.filter((other) => other.unit === unit)),
    stock: stockOf(listing, beside.stock),
    updated_at: row.updated_at,
  }
}

import type { ListingContent } from "../../contracts/desk-listings"
import type { ListingTemplate } from "../../contracts/listing-template"
import { standingOf, type Standing } from "../../modules/listing-draft/lifecycle"
import type { RecipeGround } from "../../modules/listing-draft/recipe"
import { templates } from "../../modules/packaging/templates"
import type { Database } from "../../shared/database"
import type { DraftRow } from "./read/drafts"
import { readLiveGoods, type LiveGood } from "./read/live-goods"

/** A listing whole: its row, what buyers see of it, and what is written of it now. */
export type Listing = { row: DraftRow; live: LiveGood | null; standing: Standing; template: ListingTemplate; content: ListingContent }

const nothing: ListingContent = {
  title: { fa: "", en: "" }, description: { fa: "", en: "" }, facts: {}, pictures: [], maker: null, hs_code: null, lead_days: null, made_to_order: false, model: null, colour: null, packs: [],
}

/** What is written, with what is live at once as it is live: prices and switches of packs in the shop, and packs that came meanwhile. */
export function currentContent(written: ListingContent | null, live: LiveGood | null): ListingContent {
  if (!written) return live?.content ?? nothing
  if (!live) return written
  const packs = written.packs.map((pack) => {
    const shown = live.content.packs.find(({ sku }) => sku === pack.sku)
    return shown ? { ...pack, price_rial: shown.price_rial, price_usd: shown.price_usd, on: shown.on } : pack
  })
  return { ...written, packs: [...packs, ...live.content.packs.filter(({ sku }) => !packs.some((pack) => pack.sku === sku))] }
}

export function listingOf(row: DraftRow, live: LiveGood | null): Listing {
  return { row, live, standing: standingOf(row), template: templates[row.trade], content: currentContent(row.content, live) }
}

/** Listings of these rows, with what buyers see of them. One statement. */
export async function withLiveGoods(database: Database, rows: readonly DraftRow[]): Promise<Listing[]> {
  const live = await readLiveGoods(database, rows.flatMap(({ product_id }) => product_id ?? []))
  return rows.map((row) => listingOf(row, (row.product_id && live.get(row.product_id)) || null))
}

/** What recipes of its packs are made of. */
export function recipeGround({ row, live, content }: Listing): RecipeGround {
  return { trade: row.trade, member: row.member.handle, sku_base: row.sku_base, title: content.title, known: live?.packs ?? [] }
}

import type { DeskListing } from "../../../contracts/desk-listings"
import { rowsOf, type Database } from "../../../shared/database"
import { readNeighbours } from "../../price/read/desk-prices"
import { withLiveGoods, type Listing } from "../listing"
import { stockSkus, viewListing } from "../view"
import { readDrafts } from "./drafts"
import { readGates, type Gate } from "./gates"
import { readOwnPictures } from "./pictures"
import { readStockBySku } from "./stock"

/** A listing of a member, or null when it has none such. Two statements. */
export async function readListing(database: Database, member_id: string | null, id: string): Promise<Listing | null> {
  const [listing] = await withLiveGoods(database, await readDrafts(database, [id], member_id))
  return listing ?? null
}

export async function readGate(database: Database, { row, content }: Listing): Promise<Gate> {
  const gates = await readGates(database, [{ id: row.id, member: row.member, maker: content.maker, trade: row.trade, kind: row.kind_handle }])
  const gate = gates.get(row.id)
  if (!gate) throw new Error(`No gate of ${row.id}`)
  return gate
}

export const nameOfPerson = async (database: Database, id: string | null): Promise<string | null> =>
  id === null ? null : ((await rowsOf<{ name: string }>(database, "select name from desk_user where id = :id", { id }))[0]?.name ?? null)

/** A listing as its member's desk shows it; null when the member has none such. */
export async function readDeskListing(database: Database, member_id: string, id: string): Promise<DeskListing | null> {
  const listing = await readListing(database, member_id, id)
  if (!listing) return null
  const [gate, stock, pictures, neighbours, judge] = await Promise.all([
    readGate(database, listing),
    readStockBySku(database, member_id, stockSkus(listing).all),
    readOwnPictures(database, member_id, listing.content.pictures.map(({ key }) => key)),
    readNeighbours(database, member_id, [listing.row.kind_handle]),
    nameOfPerson(database, listing.row.sent_back?.by ?? null),
  ])
  return viewListing(listing, { gate, stock, pictures, neighbours, judge })
}

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf } from "../../../shared/database"
import type { DoneAct } from "../../audit/steps/record-acts"
import { publishedActs } from "../judge-publish"
import { readListing } from "../read/listing"
import type { BegunPublication } from "../read/publications"

/** What is still to be written in the books of a publication that is done otherwise. Writes nothing. */
export const readUntoldStep = createStep("read-untold", async ({ member_id, listing_id, by, actor, at }: BegunPublication, { container }) => {
  const database = databaseOf(container)
  const listing = await readListing(database, member_id, listing_id)
  const acts: DoneAct[] = listing ? publishedActs(listing, by, actor) : []
  const told = await rowsOf(
    database,
    "select 1 from audit_entry where scope_kind = 'member' and scope_id = :member_id and created_at >= cast(:at as timestamptz) and subject_id = :listing_id and act = any(:acts) limit 1",
    { member_id, listing_id, at, acts: acts.map(({ act }) => act) },
  )
  return new StepResponse({ acts: told.length > 0 ? [] : acts, products: listing?.row.product_id ? [listing.row.product_id] : [], ended: [listing_id] })
})

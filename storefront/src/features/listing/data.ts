import "server-only"
import type { ListingDetail, OffSaleListing } from "@contracts/listing"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readByHandle } from "@/shared/medusa"

/** A product as its page shows it, or null when there is none. */
export const readListing = cache((handle: string): Promise<ListingDetail | null> => readByHandle<ListingDetail>(handle, reads.listing))

/** Goods that were in the shop and are not sold now, or null. */
export const readOffSale = cache((handle: string): Promise<OffSaleListing | null> => readByHandle<OffSaleListing>(handle, reads.offSale))

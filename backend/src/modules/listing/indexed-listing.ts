import { z } from "zod"

const stored = z.object({
  names: z.string(),
  makers: z.string(),
  surroundings: z.string(),
  cluster: z.string(),
  kind: z.string(),
  member: z.string(),
  packs: z.array(z.string()),
  pickup: z.boolean(),
  for_sale: z.boolean(),
  sizes: z.array(z.number()),
  price: z.number().nullable(),
  unit_price: z.number().nullable(),
  listed: z.number(),
})

/** A document as the index holds it, keyed by product: what a listing keeps ready, without the dictionary's words, and its place. */
export type IndexedListing = z.infer<typeof stored> & { id: string; rank: number }

export function indexedListing({ product_id, search, rank }: { product_id: string; search: unknown; rank: number }): IndexedListing {
  return { ...stored.parse(search), id: product_id, rank }
}

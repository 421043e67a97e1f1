import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { indexedListing } from "../modules/listing/indexed-listing"

const AT_ONCE = 500

/**
 * Listings by their words. Documents come from the listings themselves, which
 * hold them ready; the index is filled by `seed` and kept in line by the listing
 * workflow, which knows better than any event when a listing changed.
 */
export default defineSearchIndex({
  name: "listing",
  entity: "listing",
  fields: search.define({
    id: search.keyword().filterable(),
    names: search.text().searchable({ weight: 3 }),
    makers: search.text().searchable({ weight: 2 }),
    surroundings: search.text().searchable({ weight: 1 }),
    cluster: search.keyword().filterable().facetable(),
    kind: search.keyword().filterable().facetable(),
    member: search.keyword().filterable(),
    packs: search.keyword().array().filterable().facetable(),
    pickup: search.boolean().filterable().facetable(),
    for_sale: search.boolean().filterable().sortable(),
    sizes: search.integer().array().filterable(),
    price: search.float().sortable(),
    unit_price: search.float().sortable(),
    listed: search.integer().sortable(),
    rank: search.integer().sortable(),
  }),
  seed: async function* seed({ container, catchup, last_key }) {
    let after = last_key ?? ""
    for (;;) {
      const { data } = await container.query.graph({
        entity: "listing",
        fields: ["product_id", "search", "rank"],
        filters: { product_id: { $gt: after }, ...(catchup ? { updated_at: { $gte: catchup.since } } : {}) },
        pagination: { take: AT_ONCE, order: { product_id: "ASC" } },
      })
      if (data.length === 0) return
      yield [{ action: "upsert" as const, documents: data.map(indexedListing) }]
      after = data[data.length - 1]?.product_id ?? after
    }
  },
})

import type { ISearchModuleService, MedusaContainer, SearchFacetResult, SearchResult } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SearchPage } from "../../contracts/listing"
import { queryWords, readingsOf, type Reading } from "../../modules/listing/readings"
import { databaseOf } from "../../shared/database"
import { readCardsOf, type CardSort } from "./read/cards"
import { nameFacets } from "./read/facet-names"
import { correctQuery, spellWell } from "./read/nearest-words"
import { findPlaces, shopsInstead } from "./read/places"

export type SearchInput = {
  q: string
  cluster?: string | undefined
  kind?: string | undefined
  pack?: string | undefined
  pickup?: boolean | undefined
  sort: CardSort
  page: number
  page_size: number
}

const facetFields = { cluster: "cluster", kind: "kind", pack: "packs", pickup: "pickup" } as const

/**
 * Finds goods. A query is read in the ways it may be meant until one finds
 * something; what it was corrected to is told. With filters the reading is still
 * chosen by what the query alone finds: an empty cluster is no spelling mistake.
 */
export async function searchListings(container: MedusaContainer, input: SearchInput): Promise<SearchPage> {
  const database = databaseOf(container)
  const index = container.resolve(Modules.SEARCH)
  const reading = await chooseReading(container, index, input.q)
  const found = await ask(index, { reading, input, take: input.page_size })
  const count = found.metadata.count ?? 0
  const [listings, facets, places] = await Promise.all([
    readCardsOf(database, found.hits.map((hit) => hit.id)),
    nameFacets(database, {
      cluster: valuesOf(found.facets?.[facetFields.cluster]),
      kind: valuesOf(found.facets?.[facetFields.kind]),
      pack: valuesOf(found.facets?.[facetFields.pack]),
      pickup: valuesOf(found.facets?.[facetFields.pickup]),
    }),
    findPlaces(database, reading?.text ?? input.q),
  ])
  return {
    listings,
    count,
    page: input.page,
    page_size: input.page_size,
    query: input.q,
    corrected: reading?.corrected ? await spellWell(database, reading.corrected) : null,
    facets,
    clusters: count === 0 && places.clusters.length === 0 ? await shopsInstead(database) : places.clusters,
    members: places.members,
  }
}

/** The first reading that finds goods; the query as typed when it names a cluster or a member, or when nothing helps. Null for an empty query. */
async function chooseReading(container: MedusaContainer, index: ISearchModuleService, q: string): Promise<Reading | null> {
  const readings = readingsOf(q)
  const [typed] = readings
  if (!typed) return null
  for (const reading of readings) if (await finds(index, reading)) return reading
  const database = databaseOf(container)
  const words = queryWords(q)
  const places = await findPlaces(database, q)
  if (places.clusters.length || places.members.length) return typed
  const corrected = await correctQuery(database, words)
  const second = corrected === null ? [] : readingsOf(corrected).map((reading) => ({ ...reading, corrected }))
  for (const reading of second) if (await finds(index, reading)) return reading
  return typed
}

async function finds(index: ISearchModuleService, reading: Reading): Promise<boolean> {
  const { hits } = await index.search({
    entity: "listing",
    fields: ["id"],
    filters: { q: reading.text },
    pagination: { take: 1 },
    search_options: { match_strategy: reading.strategy, count: "none" },
  })
  return hits.length > 0
}

/** Goods that are for sale come first, whatever else orders them. */
const orders = {
  best: { for_sale: "DESC", _score: "DESC", rank: "ASC" },
  unit_price: { for_sale: "DESC", unit_price: "ASC", rank: "ASC" },
  new: { listed: "DESC", rank: "ASC" },
} as const

async function ask(index: ISearchModuleService, { reading, input, take }: { reading: Reading | null; input: SearchInput; take: number }): Promise<SearchResult> {
  const { _score, ...unscored } = orders.best
  return index.search({
    entity: "listing",
    fields: ["id"],
    filters: {
      ...(reading ? { q: reading.text } : {}),
      ...(input.cluster ? { cluster: input.cluster } : {}),
      ...(input.kind ? { kind: input.kind } : {}),
      ...(input.pack ? { packs: { $overlaps: [input.pack] } } : {}),
      ...(input.pickup ? { pickup: true } : {}),
    },
    pagination: { take, skip: (input.page - 1) * input.page_size, order: input.sort === "best" && !reading ? unscored : orders[input.sort] },
    search_options: {
      ...(reading ? { match_strategy: reading.strategy } : {}),
      facets: Object.values(facetFields).map((field) => ({ field, type: "value" as const, limit: 60 })),
      disjunctive_facets: true,
      count: "exact",
    },
  })
}

function valuesOf(facet: SearchFacetResult | undefined): { value: string; count: number }[] {
  return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ value: String(value), count })) : []
}

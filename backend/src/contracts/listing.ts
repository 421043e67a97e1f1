import { z } from "zod"
import { localizedText, picture, priceUnit, rial, usd } from "./shared"
import { permitView } from "./permit"

/** Why a listing cannot be bought now; null when it can. */
export const blockedReason = z.enum(["permit_none", "permit_expired", "permit_unverified", "permit_not_started", "permit_revoked", "maker_permit", "not_allowed", "sold_out", "no_price", "member_closed"])
export type BlockedReason = z.infer<typeof blockedReason>

export const packLevel = z.enum(["unit", "inner", "carton"])

/** What a pack is and costs, for its writer and for its readers. */
export const packFacts = z.object({
  sku: z.string(),
  /** pack handle: tin, souvenir-box, single, series, dozen, carton, rug … */
  pack: z.string(),
  name: localizedText,
  /** "۲۵۰ گرم", "سری ۲۶ تا ۳۰، ۵ جفت": the net content in words, made of the numbers */
  content: localizedText,
  level: packLevel,
  /** net content in `net_unit`: grams, pairs, square centimetres or pieces */
  net_amount: z.number().int(),
  net_unit: z.enum(["g", "pair", "cm2", "piece"]),
  /** sachets in a carton, pairs in a series … */
  pieces: z.number().int(),
  gross_gram: z.number().int(),
  sides_mm: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  /** null: not written yet */
  price_rial: rial.nullable(),
  price_usd: usd.nullable(),
  gtin: z.string().nullable(),
  label_languages: z.array(z.string()),
  /** shoes: a single's size, or the sizes of a run with pairs of each */
  sizes: z.array(z.object({ size: z.number().int(), pairs: z.number().int() })),
})

/** One pack = one Medusa variant. */
export const packView = packFacts.extend({
  variant_id: z.string(),
  unit_price_rial: rial.nullable(),
  /** how many of this pack can be sold now, derived from the shared stock */
  available: z.number().int(),
  picture: picture.nullable(),
})
export type PackView = z.infer<typeof packView>

export const party = z.object({ id: z.string(), handle: z.string(), name: localizedText })

/** Days on which a workshop is closed, both included, and when it sends what is ordered meanwhile. Whether that is now, the reader's clock says. */
export const closedDays = z.object({ from: z.string(), to: z.string(), sends_on: z.string() })
export type ClosedDays = z.infer<typeof closedDays>

/** A product as cards show it. */
export const listingCard = z.object({
  id: z.string(),
  handle: z.string(),
  title: localizedText,
  kind: z.object({ handle: z.string(), name: localizedText }),
  cluster: z.object({ handle: z.string(), name: localizedText }),
  member: party.extend({ town: localizedText }),
  picture: picture.nullable(),
  /** the pack that the card speaks of: price and unit price are its own */
  lead: z.object({ variant_id: z.string(), name: localizedText, content: localizedText, price_rial: rial.nullable(), unit_price_rial: rial.nullable(), price_usd: usd.nullable() }).nullable(),
  unit: priceUnit,
  /** every pack, briefly, to compare by kilo and to filter */
  packs: z.array(z.object({ variant_id: z.string(), pack: z.string(), name: localizedText, content: localizedText, price_rial: rial.nullable(), unit_price_rial: rial.nullable(), available: z.number().int(), picture: picture.nullable() })),
  pack_count: z.number().int(),
  flag: z.enum(["one_of_a_kind", "ready_today", "made_to_order"]).nullable(),
  pickup: z.boolean(),
  for_sale: z.boolean(),
  blocked: blockedReason.nullable(),
  /** closures that are not over, the soonest first */
  closed: z.array(closedDays),
  /** shoes: sizes on offer; rugs: metres and material */
  sizes: z.array(z.number().int()),
  rug: z.object({ width_cm: z.number().int(), length_cm: z.number().int(), material: z.enum(["wool", "silk"]), design: localizedText }).nullable(),
  updated_at: z.string(),
})
export type ListingCard = z.infer<typeof listingCard>

/** One fact of the label, in the order of the template of its kind. `key` names the word in the storefront's messages. */
export const labelFact = z.object({ key: z.string(), value: localizedText })

export const rugFacts = z.object({
  width_cm: z.number().int(),
  length_cm: z.number().int(),
  design: localizedText,
  material: z.enum(["wool", "silk"]),
  pile: localizedText,
  warp: localizedText,
  knots_per_7cm: z.number().int(),
  dyes: z.array(z.object({ name: localizedText, source: localizedText, colour: z.string() })),
  village: localizedText,
  /** Jalali year of weaving */
  year: z.number().int(),
  weight_gram: z.number().int(),
  certificate: z.string().nullable(),
  made_to_order: z.boolean(),
})

/** `GET /shop/listings/:handle` */
export const listingDetail = listingCard.omit({ packs: true }).extend({
  description: localizedText,
  pictures: z.array(picture.extend({ view: z.string() })),
  packs: z.array(packView),
  facts: z.array(labelFact),
  permits: z.array(permitView),
  maker: party.nullable(),
  /** working days until it leaves the workshop */
  lead_days: z.number().int(),
  ships_by: z.array(z.enum(["post", "courier", "freight", "pickup"])),
  hs_code: z.string().nullable(),
  rug_facts: rugFacts.nullable(),
  /** the same model in other colours (itself included), for shoes */
  colours: z.array(z.object({ handle: z.string(), colour: z.string(), name: localizedText, picture: picture.nullable(), for_sale: z.boolean() })),
  /** same kind from other members of the cluster, cheapest unit price first */
  others: z.array(listingCard),
})
export type ListingDetail = z.infer<typeof listingDetail>

/** `GET /shop/listings?cluster=&kind=&member=&sort=&page=` and `GET /shop/search?q=…` */
export const listingPage = z.object({
  listings: z.array(listingCard),
  count: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
})
export type ListingPage = z.infer<typeof listingPage>

export const searchPage = listingPage.extend({
  query: z.string(),
  /** what was searched in fact, when the query was corrected; null otherwise */
  corrected: z.string().nullable(),
  facets: z.array(z.object({ key: z.enum(["cluster", "kind", "pack", "pickup"]), values: z.array(z.object({ handle: z.string(), name: localizedText, count: z.number().int() })) })),
  clusters: z.array(z.object({ handle: z.string(), name: localizedText, has_shop: z.boolean() })),
  members: z.array(party),
})
export type SearchPage = z.infer<typeof searchPage>

/** Why goods that were in the shop are not sold now. */
export const offSaleReasonName = z.enum(["paused", "archived", "member_closed", "member_ended"])
export type OffSaleReason = z.infer<typeof offSaleReasonName>

/** `GET /shop/off-sale/:handle`: goods that were in the shop and are not sold now; 404 for those that are sold, and for those that never were there. */
export const offSaleListing = z.object({
  handle: z.string(),
  reason: offSaleReasonName,
  title: localizedText,
  picture: picture.nullable(),
  kind: z.object({ handle: z.string(), name: localizedText }),
  cluster: z.object({ handle: z.string(), name: localizedText }),
  /** `page`: it has one in the shop */
  member: party.extend({ page: z.boolean() }),
})
export type OffSaleListing = z.infer<typeof offSaleListing>

import { z } from "zod"
import { blockedReason, packFacts } from "./listing"
import { listingTemplate, trade } from "./listing-template"
import { permitType } from "./permit"
import { priceRange } from "./desk-prices"
import { instant, localizedText, picture, priceUnit, rial } from "./shared"

/**
 * The desk's listings: what a member writes of a good, and its way into the shop.
 *
 * A listing's id is its own for good, from the first draft on; `handle` and `product_id` come with the first
 * publication. What is written (`content`) and what buyers see (`shown`) are two things: a change of a published good
 * waits for the agent, unless the member is approved by itself (`auto_approval`). Prices, stock and the switch of a
 * pack that is in the shop are the member's own business and go live at once.
 *
 * Acts: reading is `see_listings`, writing `edit_listings`, stock `edit_stock`, prices of packs in the shop
 * `edit_prices`; the agent's routes are `review_listings`. Foreign ids are 404.
 */

export const listingState = z.enum(["draft", "in_review", "published", "paused", "archived"])
export type ListingState = z.infer<typeof listingState>

/** Whether a good that is in the shop is being changed: not at all, by its member, or the agent is looking at it. */
export const listingChange = z.enum(["none", "open", "in_review"])
export type ListingChange = z.infer<typeof listingChange>

/** What can be done with a listing now, by the same table that the routes ask. One button each; `publish` instead of `submit` for members that approve themselves. */
export const listingAction = z.enum(["save", "submit", "publish", "withdraw", "discard", "pause", "resume", "archive", "restore", "stock", "approve", "send_back"])
export type ListingAction = z.infer<typeof listingAction>

/* ---- what is written ---- */

const line = (max: number) => z.string().max(max)
/** Words as they come from a form: English may be left empty. HTML is text. */
const words = (max: number) => z.object({ fa: line(max), en: line(max).default("") }).strict()

export const factValue = z.union([
  words(2000),
  z.string().max(200),
  z.number().int(),
  z.boolean(),
  z.array(z.object({ name: words(80), source: words(120), colour: z.string().regex(/^#[0-9a-fA-F]{6}$/) }).strict()).max(12),
  z.null(),
])
export type FactValue = z.infer<typeof factValue>

/** A picture of the good, the first one on cards. `key` is what uploading it answered. */
export const keptPicture = z.object({ key: z.string().min(1).max(200), alt: words(200) }).strict()

/** A pack as it is written down. `sku` is its name for good; sizes are of shoes. */
export const writtenPack = packFacts.extend({
  /** key of one of the good's pictures */
  picture: z.string().nullable(),
  /** what runs out beside the goods; `counted` ones have stock */
  materials: z.array(z.object({ material: z.string(), name: localizedText, amount: z.number().int(), counted: z.boolean() })),
  /** false: switched off, buyers do not see it */
  on: z.boolean(),
})
export type WrittenPack = z.infer<typeof writtenPack>

/** All that a member writes of a good. Fields of `facts` are those of the kind's template. */
export const listingContent = z.object({
  title: localizedText,
  description: localizedText,
  facts: z.record(z.string(), factValue),
  pictures: z.array(z.object({ key: z.string(), alt: localizedText })),
  /** handle of who made it, when the seller packs or trades */
  maker: z.string().nullable(),
  hs_code: z.string().nullable(),
  /** working days until it leaves the workshop; null: the member's own */
  lead_days: z.number().int().nullable(),
  made_to_order: z.boolean(),
  /** shoes: what is the same in every colour; goods of one model stand side by side */
  model: z.string().nullable(),
  colour: z.string().nullable(),
  packs: z.array(writtenPack),
})
export type ListingContent = z.infer<typeof listingContent>

/* ---- lists ---- */

export const listingFilter = z.enum(["draft", "in_review", "published", "paused", "archived", "sent_back", "blocked"])

export const listingRow = z.object({
  id: z.string(),
  handle: z.string().nullable(),
  title: localizedText,
  kind: z.object({ handle: z.string(), name: localizedText }),
  state: listingState,
  change: listingChange,
  /** the agent sent it (or its change) back, and nothing was handed in since */
  sent_back: z.boolean(),
  /** why buyers cannot buy what is published; null when they can, and for what is not published */
  blocked: blockedReason.nullable(),
  picture: picture.nullable(),
  packs: z.number().int(),
  updated_at: instant,
})
export type ListingRow = z.infer<typeof listingRow>

/** `GET /desk/members/:id/listings?state=&q=&after=`: fifty, the newest listing first, on from a listing's id. Without `state`: all but the archived. `q` finds titles, handles and SKUs, in any keyboard's letters. */
export const deskListings = z.object({
  counts: z.object({ draft: z.number().int(), in_review: z.number().int(), published: z.number().int(), paused: z.number().int(), archived: z.number().int(), sent_back: z.number().int(), blocked: z.number().int() }),
  auto_approval: z.boolean(),
  listings: z.array(listingRow.extend({
    /** of the cheapest pack that is on; null without a price */
    price_rial: rial.nullable(),
    /** the goods themselves, in all their sizes, that nobody is promised; null for what is not in the shop, and for what nobody counts */
    stock: z.object({ left: z.number().int(), unit: z.enum(["g", "pair", "piece"]) }).nullable(),
  })),
  next: z.string().nullable(),
})
export type DeskListings = z.infer<typeof deskListings>

/** `GET /desk/members/:id/listing-kinds`: what this member may begin, and what each kind asks for */
export const deskListingKinds = z.object({
  kinds: z.array(z.object({
    handle: z.string(),
    name: localizedText,
    trade,
    /** false: this member may never list it (a home-based member and baklava) */
    allowed: z.boolean(),
    /** papers of which one is needed, when none that is valid is there */
    needs: z.array(permitType),
  })),
  /** by trade: only those that the kinds above have */
  templates: z.array(listingTemplate),
  /** members who may be named as makers; empty for members who make */
  makers: z.array(z.object({ handle: z.string(), name: localizedText })),
})
export type DeskListingKinds = z.infer<typeof deskListingKinds>

/** `POST /desk/members/:id/listings`: begins a draft, answers `deskListing`. The same key again is the same draft. */
export const newListingBody = z.object({ kind: z.string().min(1).max(120), key: z.string().min(8).max(64) }).strict()

/* ---- one listing ---- */

/** Something that must be done before it can be published. `field` as in `content`: "title", "pictures", "maker", "colour", "packs", "facts.storage", "packs.<sku>.price_rial", "stock". */
export const missingPart = z.object({ field: z.string(), label: localizedText })

export const contentDifference = z.object({
  /** as in `missingPart`; "packs.<sku>" for a pack that is added or removed */
  field: z.string(),
  label: localizedText,
  /** null: there was nothing, or nothing is left */
  old: z.unknown(),
  new: z.unknown(),
})
export type ContentDifference = z.infer<typeof contentDifference>

/** One thing that is counted, once for all packs that draw on it. */
export const stockItem = z.object({
  /** opaque: what `POST …/stock` takes */
  key: z.string(),
  /** bulk of all packs (for pieces too), pairs of one size, or empty packs */
  what: z.enum(["bulk", "size", "material"]),
  name: localizedText,
  unit: z.enum(["g", "pair", "piece"]),
  stocked: z.number().int(),
  /** put aside for orders; stock cannot go below it */
  reserved: z.number().int(),
  /** false: nobody counts it, and it limits nothing */
  counted: z.boolean(),
})

export const deskPack = writtenPack.extend({
  /** null while it is not in the shop */
  variant_id: z.string().nullable(),
  unit_price_rial: rial.nullable(),
  /** what this pack takes of stock: by the keys of `stock` */
  takes: z.array(z.object({ key: z.string(), amount: z.number().int() })),
  /** how many could be sold of the stock there is; null when nothing of it is counted */
  available: z.number().int().nullable(),
  picture_view: picture.nullable(),
})

/** `GET /desk/members/:id/listings/:listing_id`, and what every act on it answers */
export const deskListing = z.object({
  id: z.string(),
  /** goes up with every change; to be sent back with every write */
  version: z.number().int(),
  state: listingState,
  change: listingChange,
  product_id: z.string().nullable(),
  handle: z.string().nullable(),
  kind: z.object({ handle: z.string(), name: localizedText }),
  trade,
  template: listingTemplate,
  auto_approval: z.boolean(),
  actions: z.array(listingAction),
  content: listingContent,
  /** what buyers see; null before the first publication */
  shown: listingContent.nullable(),
  /** what a change would change; empty without one */
  differences: z.array(contentDifference),
  sent_back: z.object({ at: instant, by: z.string().nullable(), reasons: z.array(z.object({ field: z.string().nullable(), reason: z.string() })) }).nullable(),
  missing: z.array(missingPart),
  /** the permits' word at this moment */
  gate: z.object({ allowed: z.boolean(), reason: blockedReason.nullable(), needs: z.array(permitType) }),
  /** of what is published; null when it can be bought */
  blocked: blockedReason.nullable(),
  pictures: z.array(picture.extend({ key: z.string() })),
  packs: z.array(deskPack),
  unit: priceUnit,
  /** what neighbours ask for the kind, per `unit`; null when fewer than two sell it */
  range: priceRange.nullable(),
  stock: z.array(stockItem),
  updated_at: instant,
})
export type DeskListing = z.infer<typeof deskListing>

const version = z.number().int().min(0)
const pictureKey = z.string().min(1).max(200)
const sides = z.tuple([z.number().int().min(1).max(5000), z.number().int().min(1).max(5000), z.number().int().min(1).max(5000)])
const priceOf = rial.min(10).max(1e12).multipleOf(10)

/** What may be written of a good, any part of it alone: what is left out stays. Texts are kept as text; Persian or Latin digits as typed. */
export const listingFields = z.object({
  title: words(120).optional(),
  description: words(4000).optional(),
  /** only the template's fields; null empties one */
  facts: z.record(z.string().max(40), factValue).refine((facts) => Object.keys(facts).length <= 40, "too many facts").optional(),
  /** all of them, in their order; up to twelve. Only keys that this member uploaded */
  pictures: z.array(keptPicture).max(12).refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "names a picture twice").optional(),
  maker: z.string().min(1).max(120).nullable().optional(),
  hs_code: z.string().regex(/^\d{4}(\.\d{2}){0,3}$/).nullable().optional(),
  lead_days: z.number().int().min(0).max(400).nullable().optional(),
  made_to_order: z.boolean().optional(),
  model: z.string().max(80).nullable().optional(),
  /** one of the template's colours */
  colour: z.string().max(40).nullable().optional(),
  /** only before the first publication */
  kind: z.string().min(1).max(120).optional(),
}).strict()
export type ListingFields = z.infer<typeof listingFields>

/** What the writer saw of the fields that they write, as an answer told it. */
export const seenFields = listingFields.omit({ pictures: true, kind: true }).strict()
export type SeenFields = z.infer<typeof seenFields>

/**
 * `POST /desk/members/:id/listings/:listing_id`: keeps what is written. Without `seen` it is 409 `edited_meanwhile` when
 * another wrote since `version`. With it, only when another wrote something else of the same fields since they were seen:
 * `meanwhile` tells both, and whoever insists sends theirs as `seen`.
 */
export const saveListingBody = listingFields.extend({ version, seen: seenFields.optional() }).strict()

/** The numbers of a pack. What is left out comes from the template's nearest tap. */
const packNumbers = z.object({
  net_amount: z.number().int().min(1).max(1_000_000).optional(),
  /** more than the net content when that is in grams, else 422 `gross_below_net` */
  gross_gram: z.number().int().min(1).max(2_000_000).optional(),
  sides_mm: sides.optional(),
  price_rial: priceOf.nullable().optional(),
  price_usd: z.number().min(0.01).max(1e6).multipleOf(0.01).nullable().optional(),
  gtin: z.string().regex(/^\d{13}$/).nullable().optional(),
  name: words(60).optional(),
  label_languages: z.array(z.enum(["fa", "en", "ar", "ru"])).min(1).max(4).optional(),
  picture: pictureKey.nullable().optional(),
  /** which of the template's materials have stock of their own */
  counted: z.array(z.string().max(40)).max(10).optional(),
}).strict()

/** `POST …/listings/:listing_id/packs`: adds a pack; shoes' single pairs by a run add one for each size that is not there */
export const addPackBody = packNumbers.extend({
  version,
  /** of the template */
  pack: z.string().min(1).max(40),
  /** shoes only; `from` = `to` for one size */
  run: z.object({ from: z.number().int().min(10).max(60), to: z.number().int().min(10).max(60) }).strict().optional(),
  /** the member's own; made when left out. One that is taken is 409 `sku_taken` */
  sku: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/).optional(),
}).strict()

/**
 * `POST …/listings/:listing_id/packs/:sku`: changes a pack. Of one that is in the shop the content stays (409
 * `pack_content_fixed`: another content is another pack), price and switch take effect at once, the rest with the next
 * publication. A price five times up or down wants `confirm` (422 `required` at `confirm`).
 */
export const changePackBody = packNumbers.extend({ version, on: z.boolean().optional(), confirm: z.boolean().default(false), /** as in `saveListingBody` */ seen: packNumbers.optional() }).strict()
export type SeenPack = z.infer<typeof packNumbers>

/** `POST …/packs/:sku/remove`: gone from the draft; one that is in the shop is switched off, its sales and carts stay readable */
/** `POST …/submit`, `…/publish`, `…/withdraw`, `…/discard`, `…/pause`, `…/resume`, `…/archive`, `…/restore` */
export const listingVersionBody = z.object({ version }).strict()

/** `POST …/packs/order`: every SKU, in the chooser's order */
export const packOrderBody = z.object({ version, skus: z.array(z.string().max(64)).min(1).max(60) }).strict()

/**
 * `POST …/stock`: once for all packs. `stocked` in the item's unit (grams, pairs, pieces); `seen` is what the writer
 * saw, another is 409 `stock_changed`; less than is put aside is 409 `below_reserved`. All or none. In a draft the
 * numbers are kept and laid in at the first publication. Takes no version: selling goes on meanwhile.
 */
export const stockBody = z.object({
  items: z.array(z.object({ key: z.string().min(1).max(60), stocked: z.number().int().min(0).max(1_000_000_000), seen: z.number().int().min(0) }).strict()).min(1).max(60)
    .refine((items) => new Set(items.map(({ key }) => key)).size === items.length, "names an item twice"),
}).strict()
export type StockBody = z.infer<typeof stockBody>

/** `GET …/listings/:listing_id/history?before=` answers `auditPage`, of this listing alone. */

/* ---- the agent's ---- */

/** What the agent reads of a pack: no price. */
export const reviewedPack = writtenPack.omit({ price_rial: true, price_usd: true })
export const reviewedContent = listingContent.omit({ packs: true }).extend({ packs: z.array(reviewedPack) })

/** `GET /desk/clusters/:id/listings?state=&member=&after=`: of every member of the cluster, what waits longest first; `state` is `in_review` when left out, and counts changes that wait */
export const reviewList = z.object({
  waiting: z.number().int(),
  listings: z.array(listingRow.extend({
    member: z.object({ id: z.string(), handle: z.string(), name: localizedText }),
    /** when it was handed in; null when it was not */
    submitted_at: instant.nullable(),
    /** false: goods of a member where this agent holds a grant; somebody else decides */
    mine_to_decide: z.boolean(),
  })),
  next: z.string().nullable(),
})
export type ReviewList = z.infer<typeof reviewList>

/** `GET /desk/clusters/:id/listings/:listing_id`, and what the agent's acts answer */
export const reviewedListing = deskListing
  .pick({ id: true, version: true, state: true, change: true, handle: true, kind: true, trade: true, template: true, differences: true, sent_back: true, missing: true, gate: true, blocked: true, pictures: true, actions: true, updated_at: true })
  .extend({
    member: z.object({ id: z.string(), handle: z.string(), name: localizedText, auto_approval: z.boolean() }),
    mine_to_decide: z.boolean(),
    submitted_at: instant.nullable(),
    submitted_by: z.string().nullable(),
    content: reviewedContent,
    shown: reviewedContent.nullable(),
  })
export type ReviewedListing = z.infer<typeof reviewedListing>

/** `POST /desk/clusters/:id/listings/:listing_id/approve` takes `listingVersionBody`; publishes at once, or 409 as `…/publish` */

/** `POST /desk/clusters/:id/listings/:listing_id/send-back`. `field` as in `missingPart`; null speaks of the whole. */
export const sendBackBody = z.object({
  version,
  reasons: z.array(z.object({ field: z.string().max(80).nullable().default(null), reason: z.string().trim().min(3).max(500) }).strict()).min(1).max(20),
}).strict()

/** `POST /desk/clusters/:id/members/:member_id/auto-approval`; answers the same with `member_id` */
export const autoApprovalBody = z.object({ on: z.boolean() }).strict()
export const autoApproval = z.object({ member_id: z.string(), on: z.boolean() })

/** `GET /desk/clusters/:id/auto-approvals`: every member of the cluster */
export const autoApprovals = z.object({ members: z.array(z.object({ id: z.string(), handle: z.string(), name: localizedText, on: z.boolean(), mine_to_decide: z.boolean() })) })
export type AutoApprovals = z.infer<typeof autoApprovals>

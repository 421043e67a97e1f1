import { z } from "zod"
import { day, instant, localizedText, picture, priceUnit, rial } from "./shared"

/** What neighbours ask for the same kind, per kilo, pair, square metre or piece. */
export const priceRange = z.object({ min_rial: rial, median_rial: rial, max_rial: rial, members: z.number().int() })

export const pricedPack = z.object({
  variant_id: z.string(),
  name: localizedText,
  content: localizedText,
  net_amount: z.number().int(),
  net_unit: z.enum(["g", "pair", "cm2", "piece"]),
  /** null when it has none yet */
  price_rial: rial.nullable(),
  unit_price_rial: rial.nullable(),
  picture: picture.nullable(),
})

export const pricedGood = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: localizedText,
  picture: picture.nullable(),
  unit: priceUnit,
  /** null when fewer than two neighbours sell the kind by this unit */
  range: priceRange.nullable(),
  packs: z.array(pricedPack),
})
export type PricedGood = z.infer<typeof pricedGood>

/** New prices that wait for their day. */
export const plannedPrices = z.object({ id: z.string(), on: day, packs: z.number().int(), by: z.string().nullable(), at: instant })

/** `GET /desk/members/:id/prices?after=&q=&kind=`: fifty goods by handle, on from a handle; acts: see_listings */
export const deskPrices = z.object({
  goods: z.array(pricedGood),
  next: z.string().nullable(),
  /** packs that match, on all pages, those without a price among them */
  packs: z.number().int(),
  /** the member's kinds, to choose from */
  kinds: z.array(z.object({ handle: z.string(), name: localizedText, packs: z.number().int() })),
  /** the newest change that can be taken back now */
  undoable: z.object({ id: z.string(), packs: z.number().int(), at: instant, until: instant }).nullable(),
  /** the soonest first */
  planned: z.array(plannedPrices),
  /** the last plan of the week that was published, and how many of its packs somebody had changed meanwhile */
  published: z.object({ on: day, packs: z.number().int(), conflicts: z.number().int() }).nullable(),
})
export type DeskPrices = z.infer<typeof deskPrices>

/** Which packs a change of all is for: all of the member's where both are left out. */
export const priceFilter = z.object({ q: z.string().trim().min(1).max(100).optional(), kind: z.string().regex(/^[a-z0-9][a-z0-9-]{0,120}$/).optional() }).strict()
export type PriceFilter = z.infer<typeof priceFilter>

/** Hundredths of a percent (250 is up by 2.5 %), or rials; below zero is down. */
export const priceShift = z.discriminatedUnion("by", [
  z.object({ by: z.literal("percent"), hundredths: z.number().int().min(-9_999).max(100_000).refine((value) => value !== 0, "changes nothing") }).strict(),
  z.object({ by: z.literal("amount"), rial: rial.min(-1e12).max(1e12).multipleOf(10).refine((value) => value !== 0, "changes nothing") }).strict(),
])

const extreme = z.object({ variant_id: z.string(), good: localizedText, name: localizedText, content: localizedText, old_rial: rial, new_rial: rial })

/** `GET /desk/members/:id/prices/shift?by=&value=&q=&kind=`: what a change of all comes to, beyond the page. Writes nothing. */
export const priceShiftPreview = z.object({
  packs: z.number().int(),
  changes: z.number().int(),
  /** that rounding leaves as they are */
  same: z.number().int(),
  /** of which nothing would be left, or too much: they stay */
  impossible: z.number().int(),
  unpriced: z.number().int(),
  /** five times up or down: publishing wants `confirm` */
  jumps: z.number().int(),
  /** the lowest and the highest new price, and the one that moves furthest; null when nothing changes */
  extremes: z.object({ lowest: extreme, highest: extreme, furthest: extreme }).nullable(),
  /** stands for the prices that were seen; to be sent back */
  seen: z.string(),
})
export type PriceShiftPreview = z.infer<typeof priceShiftPreview>

/** `POST /desk/members/:id/prices/shift`: all that the preview said, or nothing when a price moved since (`price_changed`). Answers `priceChange`. */
export const shiftPricesBody = z
  .object({ key: z.string().min(8).max(64), shift: priceShift, filter: priceFilter.default({}), seen: z.string().min(8).max(64), confirm: z.boolean().default(false), /** a later day in Tehran; left out: now */ on: day.optional() })
  .strict()
export type ShiftPricesBody = z.infer<typeof shiftPricesBody>

/** A pack's new price: whole thousands of tomans. `old_rial` is the price that the writer saw; null: none. */
const wishedPrice = z
  .object({ variant_id: z.string().min(1).max(64), old_rial: rial.positive().max(1e12).nullable(), new_rial: rial.positive().max(1e12).multipleOf(10_000) })
  .strict()
  .refine((wish) => wish.old_rial !== wish.new_rial, "changes nothing")

/** `POST /desk/members/:id/prices`: all or none; acts: edit_prices */
export const changePricesBody = z
  .object({
    /** made by the writer: the same key again changes nothing again */
    key: z.string().min(8).max(64),
    changes: z.array(wishedPrice).min(1).max(500).refine((changes) => new Set(changes.map((each) => each.variant_id)).size === changes.length, "names a pack twice"),
    /** said when a price five times up or down is meant */
    confirm: z.boolean().default(false),
    /** a later day in Tehran, on which they are published; left out: now */
    on: day.optional(),
  })
  .strict()
export type ChangePricesBody = z.infer<typeof changePricesBody>

/** What the POSTs answer: `…/prices`, `…/prices/shift`, `…/prices/:change_id/undo` and `…/prices/:change_id/cancel` */
export const priceChange = z.object({
  id: z.string(),
  /** applying goes on by itself */
  state: z.enum(["planned", "applying", "applied", "cancelled"]),
  on: day.nullable(),
  packs: z.number().int(),
  /** the first five hundred; null: none */
  changes: z.array(z.object({ variant_id: z.string(), old_rial: rial.nullable(), new_rial: rial.nullable() })),
  /** packs whose price somebody changed meanwhile: it stayed */
  conflicts: z.array(z.string()),
  at: instant,
  /** until when it can be taken back */
  until: instant,
  undone_at: instant.nullable(),
})
export type PriceChange = z.infer<typeof priceChange>

import { z } from "zod"
import { instant, localizedText, picture, priceUnit, rial } from "./shared"

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

/** `GET /desk/members/:id/prices?after=`: fifty goods by handle, on from a handle; acts: see_listings */
export const deskPrices = z.object({
  goods: z.array(pricedGood),
  next: z.string().nullable(),
  /** the newest change that can be taken back now */
  undoable: z.object({ id: z.string(), packs: z.number().int(), at: instant, until: instant }).nullable(),
})
export type DeskPrices = z.infer<typeof deskPrices>

/** A pack's new price: whole thousands of tomans. `old_rial` is the price that the writer saw. */
const wishedPrice = z
  .object({ variant_id: z.string().min(1).max(64), old_rial: rial.positive().max(1e12), new_rial: rial.positive().max(1e12).multipleOf(10_000) })
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
  })
  .strict()
export type ChangePricesBody = z.infer<typeof changePricesBody>

/** What both POSTs answer: `…/prices` and `…/prices/:change_id/undo` */
export const priceChange = z.object({
  id: z.string(),
  changes: z.array(z.object({ variant_id: z.string(), old_rial: rial, new_rial: rial })),
  at: instant,
  until: instant,
  undone_at: instant.nullable(),
})
export type PriceChange = z.infer<typeof priceChange>

import { z } from "zod"
import { quote } from "./quote"
import { tableInForce } from "./table"
import { DELIVERY_METHODS, DISTANCE_BANDS, type DeliveryMethod, type DistanceBand, type Parcel, type Quote, type TariffTable } from "./types"

/** One member's side of a cart: what the price of its parcel depends on. */
export type MemberShipping = {
  /** ways this member sends */
  methods: readonly DeliveryMethod[]
  /** takes no orders now: nothing goes any way */
  closed: boolean
  /** from the member's town to the buyer's; null while the cart has no address */
  band: DistanceBand | null
  parcel: Parcel
}

/**
 * What the backend hands over in the hook `setCalculatedShippingPricingContext`. Medusa runs that hook once for all
 * options of a cart and merges its answer into every option's context, the cart's own fields winning; so everything
 * lies under one key that no cart has, by member id. A member that is not in it has nothing in the cart: its methods
 * get no price, and the next refresh drops them.
 */
export type IranShippingContext = {
  iran_shipping: {
    /** UTC, ISO 8601: the instant of this pricing */
    at: string
    /** rows in force at `at` */
    table: TariffTable
    members: Readonly<Record<string, MemberShipping>>
  }
}

/** Makes the context of one cart. `table` may hold rows of any date; those not in force are left out. */
export function buildShippingContext(input: {
  at: Date
  table: TariffTable
  members: ReadonlyArray<MemberShipping & { member_id: string }>
}): IranShippingContext {
  const at = input.at.toISOString()
  const members = input.members.map(({ member_id, methods, closed, band, parcel }) => [member_id, { methods, closed, band, parcel }] as const)
  return { iran_shipping: { at, table: tableInForce(input.table, at), members: Object.fromEntries(members) } }
}

const amount = z.number().nonnegative()

const contextSchema = z.object({
  iran_shipping: z.object({
    at: z.iso.datetime(),
    table: z.array(
      z.object({
        method: z.enum(["post", "courier", "freight"]),
        band: z.enum(DISTANCE_BANDS),
        up_to_gram: z.number(),
        price_rial: z.number(),
        effective_from: z.string(),
        note: z.string(),
      }),
    ),
    members: z.record(
      z.string(),
      z.object({
        methods: z.array(z.enum(DELIVERY_METHODS)),
        closed: z.boolean(),
        band: z.enum(DISTANCE_BANDS).nullable(),
        parcel: z.object({
          gross_gram: amount,
          longest_side_mm: amount,
          volume_mm3: amount,
          rolled: z.boolean(),
          measured: z.boolean(),
        }),
      }),
    ),
  }),
})

/** Reads the context out of whatever Medusa passes on; null when it is not there or not whole. */
export function readShippingContext(context: unknown): IranShippingContext | null {
  const read = contextSchema.safeParse(context)
  return read.success ? read.data : null
}

/**
 * The price of a member's parcel by one method, or why not; null when the member does not send that way at all.
 * The delivery choices that a buyer sees and the amount that the provider charges both come from here.
 */
export function quoteForMember(member: MemberShipping, method: DeliveryMethod, table: TariffTable, at: string): Quote | null {
  if (!member.methods.includes(method)) return null
  if (member.closed) return { ok: false, reason: "member_closed" }
  return quote(member.parcel, method, member.band, table, at)
}

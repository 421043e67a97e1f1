import {
  DELIVERY_METHODS,
  parcelOf,
  quoteForMember,
  type DeliveryMethod,
  type MemberShipping,
  type ParcelLine,
  type QuoteStep,
  type Refusal,
  type TariffTable,
} from "@khooshe/fulfillment-iran/tariff"
import { maySell, type MemberStatus } from "../../modules/member/rules"
import { addWorkingDays } from "../calendar"
import { distanceBand, type Place } from "../places"
import { tehranDay } from "../tehran"
import { dueDay, pickupReadyAt, type WorkTimes } from "./readiness"

/** A member as its deliveries depend on it; a member's row has all of it. */
export type DeliveringMember = WorkTimes & {
  status: MemberStatus
  delivery_methods: readonly DeliveryMethod[]
  province_code: string
  city: string
}

/** One member's goods in a cart. */
export type MemberParcel = {
  lines: readonly ParcelLine[]
  /** working days until the slowest of the goods leave the workshop */
  lead_days: number
}

/** One way a parcel can go, or why it cannot. Days are days in Tehran as ISO text; words are the reader's own. */
export type DeliveryChoice =
  | {
      method: DeliveryMethod
      reason: null
      /** rial, whole tomans, final */
      price_rial: number
      steps: QuoteStep[]
      /** the day it leaves the workshop or waits for the buyer */
      due_on: string
      /** days between which it arrives; both the day it is ready, for pick-up */
      earliest: string
      latest: string
      /** pick-up only: UTC, ISO 8601, from when it can be collected */
      ready_at: string | null
    }
  | { method: DeliveryMethod; reason: Refusal; price_rial: null; steps: null; due_on: null; earliest: null; latest: null; ready_at: null }

/** What the fulfilment provider prices by, from the same facts as the choices that a buyer sees. */
export function memberShipping(parcel: MemberParcel, destination: Place | null, member: DeliveringMember): MemberShipping {
  return {
    methods: member.delivery_methods,
    closed: !maySell(member.status),
    band: destination && distanceBand({ province: member.province_code, city: member.city }, destination),
    parcel: parcelOf(parcel.lines),
  }
}

const refused = (method: DeliveryMethod, reason: Refusal): DeliveryChoice => ({
  method,
  reason,
  price_rial: null,
  steps: null,
  due_on: null,
  earliest: null,
  latest: null,
  ready_at: null,
})

/**
 * Every way a member sends, each with its price and days or with the reason why this parcel cannot go that way;
 * nothing is hidden. Ways the member does not offer are not in it.
 *
 * @param destination null while the cart has no address
 * @param table tariff rows of any date
 */
export function deliveryChoices(
  parcel: MemberParcel,
  destination: Place | null,
  member: DeliveringMember,
  table: TariffTable,
  now: Date,
): DeliveryChoice[] {
  const shipping = memberShipping(parcel, destination, member)
  return DELIVERY_METHODS.flatMap((method) => {
    const answer = quoteForMember(shipping, method, table, now.toISOString())
    if (!answer) return []
    if (!answer.ok) return [refused(method, answer.reason)]
    const { price_rial, steps, min_days, max_days } = answer
    if (method === "pickup") {
      const ready = pickupReadyAt(now, parcel.lead_days, member)
      if (!ready) return [refused(method, "member_closed")]
      const day = tehranDay(ready)
      return [{ method, reason: null, price_rial, steps, due_on: day, earliest: day, latest: day, ready_at: ready.toISOString() }]
    }
    const due_on = dueDay(now, parcel.lead_days, member.closures)
    return [
      {
        method,
        reason: null,
        price_rial,
        steps,
        due_on,
        earliest: addWorkingDays(due_on, min_days),
        latest: addWorkingDays(due_on, max_days),
        ready_at: null,
      },
    ]
  })
}

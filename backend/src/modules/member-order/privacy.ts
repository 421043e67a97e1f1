import type { MemberOrderState } from "../../contracts/order"
import { buyerVisibleDays } from "./rules"

/** What tells who a buyer is. Province and city may stay: they say how a parcel went. */
export interface Person {
  name: string
  /** 09… */
  mobile: string
  address_1: string
  postal_code: string
}

const hidden = "…"

/** First letters only: «زهرا احمدی» becomes «ز… ا…». */
const maskName = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]}${hidden}`)
    .join(" ")

/** Operator code and last two digits: enough to know one's own number again, not to dial it. */
const maskMobile = (mobile: string) => (mobile.length < 8 ? hidden : `${mobile.slice(0, 4)}•••••${mobile.slice(-2)}`)

/** A person as those see it who may know of the order, but not (or no longer) whose it is. Everything else of it stays. */
export function maskPerson<P extends Person>(person: P): P {
  return { ...person, name: maskName(person.name), mobile: maskMobile(person.mobile), address_1: hidden, postal_code: hidden }
}

const DAY_MS = 86_400_000

/** Whether a member still sees who bought: until the days of rules.ts have passed since delivery or cancellation. */
export function buyerIsVisible(slice: { state: MemberOrderState; ended_at: Date | null }, now: Date): boolean {
  if (slice.state !== "delivered" && slice.state !== "cancelled") return true
  return slice.ended_at !== null && now.getTime() < slice.ended_at.getTime() + buyerVisibleDays * DAY_MS
}

import type { DeliveryMethod } from "../../../backend/src/contracts/cart"
import type { MemberActivity, MemberKind } from "../../../backend/src/contracts/member"
import type { OpeningHours } from "../../../backend/src/contracts/shared"
import type { MemberToAdmit } from "../../../backend/src/workflows/member/admit-member"
import type { Text } from "../support/text"

/** Where members of a cluster sit: what is the same for all of them. */
export type Town = { cluster: string; town: Text; province_code: string; city: string; prefix: string }

export type MemberSpec = {
  handle: string
  name: Text
  kind: MemberKind
  activity: MemberActivity
  vat_registered: boolean
  story: Text
  /** null: buyers cannot collect */
  pickup: { address: Text; hours: OpeningHours; ready_minutes: number } | null
  delivery_methods: DeliveryMethod[]
  lead_days: number
  /** days from the run on which it is closed, both included */
  closed?: [number, number][]
}

/** A member as the backend admits it. Legal ids are made up: they begin with zeros, as no real one does. */
export function memberToAdmit(spec: MemberSpec, town: Town, number: number, day: (offset: number) => string, process: MemberToAdmit["process"]): MemberToAdmit {
  return {
    handle: spec.handle,
    cluster: town.cluster,
    name: spec.name,
    legal_name: spec.name.fa,
    legal_id: `0000000${town.prefix}${String(number).padStart(2, "0")}`,
    kind: spec.kind,
    activity: spec.activity,
    vat_registered: spec.vat_registered,
    town: town.town,
    province_code: town.province_code,
    city: town.city,
    story: spec.story,
    process,
    pickup_address: spec.pickup?.address ?? null,
    pickup_hours: spec.pickup?.hours ?? null,
    pickup_ready_minutes: spec.pickup?.ready_minutes ?? 0,
    delivery_methods: spec.delivery_methods,
    lead_days: spec.lead_days,
    sends_from: town.city,
    rank: number,
    closures: (spec.closed ?? []).map(([from, to]) => ({ from: day(from), to: day(to) })),
  }
}

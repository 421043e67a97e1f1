import type { DeliveryMethod } from "../../contracts/cart"
import type { AdmitMembersInput, MemberToAdmit } from "./admit-member"

/** What is there of the members to admit, and of what they need. Records are by handle, names by town. */
export type MembersState = {
  clusters: Record<string, string>
  locations: Record<string, { location_id: string; zone_id: string }>
  /** shipping profile ids by member handle */
  profiles: Record<string, string>
  members: { id: string; handle: string; shipping_profile_id: string | null; methods: DeliveryMethod[] }[]
}

/** Ids of Medusa's shipping option types, one per delivery method. */
export type MethodTypes = Record<DeliveryMethod, string>

/** Names of deliveries as clients that know only Medusa show them. */
export const methodNames: Readonly<Record<DeliveryMethod, string>> = {
  post: "پست پیشتاز",
  courier: "پیک شهری",
  freight: "باربری",
  pickup: "تحویل از کارگاه",
}

/** Shipping profiles and member rows that are still to be made. */
export function memberGaps(members: MemberToAdmit[], state: MembersState) {
  const missing = members.filter((member) => !state.members.some((known) => known.handle === member.handle))
  return {
    profiles: missing.filter((member) => !state.profiles[member.handle]).map((member) => ({ name: member.handle, type: "member" })),
    members: missing.map(({ cluster, sends_from, ...member }) => ({
      ...member,
      cluster_id: state.clusters[cluster] ?? "",
      stock_location_id: state.locations[sends_from]?.location_id ?? "",
      shipping_profile_id: state.profiles[member.handle] ?? "",
    })),
  }
}
export type MemberRow = ReturnType<typeof memberGaps>["members"][number]

/** One way in which a member sends, as Medusa keeps it. */
export const deliveryOption = (method: DeliveryMethod, { member_id, zone_id, profile_id, provider_id }: { member_id: string; zone_id: string; profile_id: string; provider_id: string }, types: MethodTypes) => ({
  name: methodNames[method],
  price_type: "calculated" as const,
  service_zone_id: zone_id,
  shipping_profile_id: profile_id,
  provider_id,
  type_id: types[method],
  data: { id: method, method, member_id },
  rules: [
    { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
    { attribute: "is_return", operator: "eq" as const, value: "false" },
  ],
})

/** Delivery options that members lack. `data` is what the provider prices by and what the cart is grouped by. */
export function optionGaps(input: AdmitMembersInput, state: MembersState, types: MethodTypes) {
  return input.members.flatMap((member) => {
    const row = state.members.find((known) => known.handle === member.handle)
    const location = state.locations[member.sends_from]
    const profile = row?.shipping_profile_id
    if (!row || !location || !profile) return []
    return member.delivery_methods
      .filter((method) => !row.methods.includes(method))
      .map((method) => deliveryOption(method, { member_id: row.id, zone_id: location.zone_id, profile_id: profile, provider_id: input.provider_id }, types))
  })
}

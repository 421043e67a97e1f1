import { describe, expect, it } from "vitest"
import type { MemberToAdmit } from "./admit-member"
import { memberGaps, optionGaps, type MembersState, type MethodTypes } from "./member-gaps"

const text = { fa: "نمونه", en: "Sample" }
const member: MemberToAdmit = {
  handle: "yas", cluster: "bojnurd-candy", name: text, legal_name: "نمونه", legal_id: "00000002801", kind: "guild", activity: "makes", vat_registered: false,
  town: text, province_code: "IR-28", city: "بجنورد", story: text, process: [], pickup_address: null, pickup_hours: null, pickup_ready_minutes: 0,
  delivery_methods: ["post", "pickup"], lead_days: 1, sends_from: "بجنورد", rank: 1, closures: [],
}
const empty: MembersState = { clusters: { "bojnurd-candy": "clus_1" }, locations: { بجنورد: { location_id: "sloc_1", zone_id: "serzo_1" } }, profiles: {}, members: [] }
const types: MethodTypes = { post: "t_post", courier: "t_courier", freight: "t_freight", pickup: "t_pickup" }
const admitted: MembersState = { ...empty, profiles: { yas: "sp_1" }, members: [{ id: "memb_1", handle: "yas", shipping_profile_id: "sp_1", methods: [] }] }

describe("what members to admit lack", () => {
  it("a new one lacks profile and row", () => {
    const gaps = memberGaps([member], empty)
    expect(gaps.profiles).toEqual([{ name: "yas", type: "member" }])
    expect(gaps.members).toHaveLength(1)
  })

  it("one whose admission was interrupted after its profile gets that profile, not a second", () => {
    const gaps = memberGaps([member], { ...empty, profiles: { yas: "sp_1" } })
    expect(gaps.profiles).toEqual([])
    expect(gaps.members[0]).toMatchObject({ cluster_id: "clus_1", stock_location_id: "sloc_1", shipping_profile_id: "sp_1" })
  })

  it("one that is there is left alone", () => {
    expect(memberGaps([member], admitted)).toEqual({ profiles: [], members: [] })
  })
})

describe("deliveries of members", () => {
  it("one option for each way that the member sends, which says whose it is and which way", () => {
    const options = optionGaps({ members: [member], provider_id: "iran_iran" }, admitted, types)
    expect(options.map((option) => [option.data.method, option.data.member_id, option.shipping_profile_id, option.type_id])).toEqual([
      ["post", "memb_1", "sp_1", "t_post"],
      ["pickup", "memb_1", "sp_1", "t_pickup"],
    ])
  })

  it("none a second time", () => {
    const state: MembersState = { ...admitted, members: [{ id: "memb_1", handle: "yas", shipping_profile_id: "sp_1", methods: ["post", "pickup"] }] }
    expect(optionGaps({ members: [member], provider_id: "iran_iran" }, state, types)).toEqual([])
  })
})

import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createShippingOptionsWorkflow, createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryMethod } from "../../contracts/cart"
import type { MemberActivity, MemberKind } from "../../contracts/member"
import type { LocalizedText, OpeningHours } from "../../contracts/shared"
import { memberGaps, optionGaps } from "./member-gaps"
import { createMembersStep } from "./steps/create-members"
import { openDeliveryMethodsStep } from "./steps/open-delivery-methods"
import { readMembersStep } from "./steps/read-members"

export type MemberToAdmit = {
  handle: string
  /** handle of its cluster */
  cluster: string
  name: LocalizedText
  legal_name: string
  legal_id: string
  kind: MemberKind
  activity: MemberActivity
  vat_registered: boolean
  town: LocalizedText
  province_code: string
  /** listed Persian name */
  city: string
  story: LocalizedText
  process: { title: LocalizedText; text: LocalizedText; picture: { key: string; width: number; height: number; alt: LocalizedText } }[]
  pickup_address: LocalizedText | null
  pickup_hours: OpeningHours | null
  /** from order to ready for pick-up */
  pickup_ready_minutes: number
  delivery_methods: DeliveryMethod[]
  /** working days until goods leave */
  lead_days: number
  /** name of the town whose stock location it sends from */
  sends_from: string
  rank: number
  closures: { from: string; to: string }[]
}

export type AdmitMembersInput = {
  members: MemberToAdmit[]
  /** the fulfilment provider that prices deliveries */
  provider_id: string
}

/**
 * Admits members to their clusters: a row, and a shipping profile with one
 * option per delivery method, which is what gives each member its own delivery
 * in a cart of several. A member is known by its handle; run again, this adds
 * what an interrupted run left out and changes nothing else.
 * @throws MedusaError not_found for an unknown cluster or town
 */
export const admitMembersWorkflow = createWorkflow("admit-members", (input: AdmitMembersInput) => {
  const before = readMembersStep(input)
  const gaps = transform({ input, before }, (data) => memberGaps(data.input.members, data.before))
  when("profiles-missing", gaps, (data) => data.profiles.length > 0).then(() =>
    createShippingProfilesWorkflow.runAsStep({ input: { data: gaps.profiles } }),
  )
  const profiled = readMembersStep(input).config({ name: "read-shipping-profiles" })
  const rows = transform({ input, profiled }, (data) => memberGaps(data.input.members, data.profiled).members)
  when("members-missing", rows, (data) => data.length > 0).then(() => createMembersStep(rows))

  const methods = openDeliveryMethodsStep({ at: "now" })
  const admitted = readMembersStep(input).config({ name: "read-admitted-members" })
  const options = transform({ input, admitted, methods }, (data) => optionGaps(data.input, data.admitted, data.methods))
  when("options-missing", options, (data) => data.length > 0).then(() => createShippingOptionsWorkflow.runAsStep({ input: options }))
  return new WorkflowResponse({ members: admitted.members, created: rows, options })
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { admitMembersWorkflow, type MemberToAdmit } from "../../backend/src/workflows/member/admit-member"

/**
 * Admits many members to one cluster, for the question what a cart of three
 * costs in a shop of three hundred: `medusa exec ../tests/bench/admit-many.cts 300`
 * from the backend's folder, on a database that may be thrown away.
 */
export default async function admitMany({ container, args }: { container: MedusaContainer; args: string[] }): Promise<void> {
  const count = Number(args[0] ?? 300)
  const members = Array.from({ length: count }, (_, index): MemberToAdmit => ({
    handle: `bench-${index}`, cluster: "bojnurd-candy", name: { fa: `کارگاه آزمون ${index}`, en: `Bench ${index}` }, legal_name: `Bench ${index}`, legal_id: String(10_000_000_000 + index),
    kind: "guild", activity: "makes", vat_registered: false, town: { fa: "بجنورد", en: "Bojnurd" }, province_code: "IR-28", city: "بجنورد", story: { fa: "برای اندازه‌گیری", en: "For measuring" }, process: [],
    pickup_address: null, pickup_hours: null, pickup_ready_minutes: 0, delivery_methods: ["post", "courier", "freight", "pickup"], lead_days: 1, sends_from: "بجنورد", rank: 1000 + index, closures: [],
  }))
  await admitMembersWorkflow(container).run({ input: { members, provider_id: "iran_iran" } })
  console.log(`${count} members admitted`)
}

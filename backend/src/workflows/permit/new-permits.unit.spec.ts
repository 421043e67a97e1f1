import { expect, it } from "vitest"
import { newPermits } from "./new-permits"
import type { PermitToRegister } from "./register-permit"

const permit: PermitToRegister = {
  member: "yas", type: "workshop_health", number: "HB-1", issuer: { fa: "نمونه", en: "Sample" }, issued_on: "2026-01-01", expires_on: null, covers: [],
  verified: { by: "agent", at: "2026-01-02T08:00:00.000Z" },
}
const holder = { handle: "yas", id: "memb_1", papers: [] }

it("a paper is entered for its member, with who saw it and when", () => {
  expect(newPermits([permit], [holder])).toEqual([expect.objectContaining({ member_id: "memb_1", number: "HB-1", verified_by: "agent", verified_at: "2026-01-02T08:00:00.000Z" })])
})

it("a paper that nobody looked at stays unverified", () => {
  expect(newPermits([{ ...permit, verified: null }], [holder])[0]).toMatchObject({ verified_at: null, verified_by: null })
})

it("the same type and number is not entered twice for a member, another number is", () => {
  const holding = { ...holder, papers: [{ type: "workshop_health", number: "HB-1" }] }
  expect(newPermits([permit, { ...permit, number: "HB-2" }], [holding]).map((row) => row.number)).toEqual(["HB-2"])
})

import { expect, it } from "vitest"
import type { PermitRow } from "../../../modules/permit/view"
import { permitShown } from "./member-summaries"

const now = new Date("2026-11-22T12:00:00Z")
const paper = (over: Partial<PermitRow>): PermitRow => ({ id: "p", member_id: "m", type: "workshop_health", number: "1", issuer: { fa: "", en: "" }, issued_on: "2025-01-01", expires_on: "2027-06-01", covers: [], verified_at: "2025-01-01T00:00:00Z", rejected_at: null, revoked_at: null, ...over })
const workshop = { kind: "guild" as const, activity: "makes" as const, trades: ["candy" as const] }

it("a valid licence does not hide that the permit its goods need has expired", () =>
  expect(permitShown(workshop, [paper({ type: "guild_licence" }), paper({ expires_on: "2026-01-01" })], now)).toEqual({ state: "expired", type: "workshop_health", expires_on: "2026-01-01" }))

it("of two papers for the same the better one is shown", () =>
  expect(permitShown(workshop, [paper({ expires_on: "2026-01-01" }), paper({ verified_at: null }), paper({ expires_on: null })], now)).toEqual({ state: "valid", type: "workshop_health", expires_on: null }))

it("without goods any paper of its work counts, and without papers it has none", () => {
  expect(permitShown({ ...workshop, trades: [] }, [paper({ type: "trade_licence" })], now).state).toBe("valid")
  expect(permitShown(workshop, [], now)).toEqual({ state: "none", type: null, expires_on: null })
})

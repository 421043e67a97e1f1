import { describe, expect, it } from "vitest"
import { buyerIsVisible, maskPerson } from "./privacy"

describe("a masked buyer", () => {
  it("keeps what is not about the person, and no more than first letters and last digits of it", () => {
    const person = { name: "زهرا  احمدی", mobile: "09121234567", address_1: "خیابان طالقانی، پلاک ۵", postal_code: "9413813114", city: "بجنورد" }
    expect(maskPerson(person)).toEqual({ name: "ز… ا…", mobile: "0912•••••67", address_1: "…", postal_code: "…", city: "بجنورد" })
  })

  it.each([["", ""], ["A", "A…"], ["Ada Lovelace", "A… L…"]])("name %j is %j", (name, masked) =>
    expect(maskPerson({ name, mobile: "", address_1: "", postal_code: "" })).toEqual({ name: masked, mobile: "…", address_1: "…", postal_code: "…" }),
  )
})

describe("a member sees the buyer", () => {
  const delivered = new Date("2026-11-01T08:00:00Z")
  it.each([
    ["shipped", null, "2027-11-01T08:00:00Z", true],
    ["delivered", delivered, "2026-11-15T07:59:59Z", true],
    ["delivered", delivered, "2026-11-15T08:00:00Z", false],
    ["cancelled", delivered, "2026-12-01T08:00:00Z", false],
    ["delivered", null, "2026-11-01T08:00:00Z", false],
  ] as const)("%s at %s, asked on %s: %s", (state, ended_at, now, visible) => expect(buyerIsVisible({ state, ended_at }, new Date(now))).toBe(visible))
})

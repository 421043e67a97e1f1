import { describe, expect, it } from "vitest"
import { sliceForm } from "./slice"

describe("who may not see money asks for the form without it", () => {
  it.each([
    [["see_parcels", "pack"], "parcels"],
    [["see_orders", "see_parcels"], "orders"],
    [["see_orders"], "orders"],
    // asked for, and refused by the backend as it should be
    [[], "orders"],
  ] as const)("%j reads %s", (acts, form) => expect(sliceForm(acts)).toBe(form))
})

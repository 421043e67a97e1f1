import { describe, expect, it } from "vitest"
import { memberOrderState } from "../../contracts/order"
import { deliveryMethod } from "../../contracts/cart"
import { nextState, possibleActions, transitions, visibleStates, type MemberOrderAction, type MemberOrderActor } from "./rules"

const actions: MemberOrderAction[] = ["place", "accept", "pack", "undo_pack", "ship", "hand_over", "deliver", "cancel"]
const actors: MemberOrderActor[] = ["system", "member", "buyer", "operator"]

/** state › action by whom: every pair that is allowed, for a parcel by post. All other pairs are refused. */
const byPost: Record<string, string> = {
  "pending place system": "placed",
  "placed accept member": "accepted", "placed accept operator": "accepted",
  "placed pack member": "packed", "placed pack operator": "packed",
  "accepted pack member": "packed", "accepted pack operator": "packed",
  "packed undo_pack member": "accepted", "packed undo_pack operator": "accepted",
  "packed ship member": "shipped", "packed ship operator": "shipped",
  "shipped deliver buyer": "delivered", "shipped deliver system": "delivered", "shipped deliver operator": "delivered", "shipped deliver member": "delivered",
  "placed cancel buyer": "cancelled", "placed cancel member": "cancelled", "placed cancel operator": "cancelled", "placed cancel system": "cancelled",
  "accepted cancel buyer": "cancelled", "accepted cancel member": "cancelled", "accepted cancel operator": "cancelled", "accepted cancel system": "cancelled",
  "packed cancel member": "cancelled", "packed cancel operator": "cancelled",
}

describe("a member order moves only as the table says", () => {
  for (const state of memberOrderState.options)
    for (const action of actions)
      for (const actor of actors)
        it(`${state}: ${action} by ${actor}`, () => {
          expect(nextState({ state, method: "post" }, action, actor)).toBe(byPost[`${state} ${action} ${actor}`] ?? null)
        })

  it.each(deliveryMethod.options)("a parcel by %s leaves by shipping or by hand, never both", (method) => {
    const packed = { state: "packed", method } as const
    expect(nextState(packed, "ship", "member")).toBe(method === "pickup" ? null : "shipped")
    expect(nextState(packed, "hand_over", "member")).toBe(method === "pickup" ? "delivered" : null)
  })

  it("nothing leaves delivered or cancelled, and nobody sees pending", () => {
    for (const method of deliveryMethod.options)
      for (const actor of actors) {
        expect(possibleActions({ state: "delivered", method }, actor)).toEqual([])
        expect(possibleActions({ state: "cancelled", method }, actor)).toEqual([])
      }
    expect(visibleStates).not.toContain("pending")
  })

  it("every state can be reached", () => {
    const reached = new Set(["pending", ...transitions.map((rule) => rule.to)])
    expect([...reached].sort()).toEqual([...memberOrderState.options].sort())
  })
})

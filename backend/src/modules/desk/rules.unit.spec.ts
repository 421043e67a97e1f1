import { describe, expect, it } from "vitest"
import { deskAction } from "../../contracts/desk"
import { allowedActs, deskActs, deskIsOpen, deskRoles, mayAct, toldOfOrders, type DeskRole } from "./rules"

/** role: every act that is allowed on a member's scope; all else is denied. */
const table: Record<DeskRole, string> = {
  owner: "see_orders accept pack undo_pack ship hand_over deliver",
  clerk: "see_orders accept pack undo_pack ship hand_over deliver",
  packer: "",
  agent: "",
  viewer: "see_orders",
}

describe("a role opens exactly what the table says", () => {
  for (const role of deskRoles)
    for (const act of deskActs)
      it(`${role}: ${act}`, () => {
        expect(mayAct("member", role, act)).toBe(table[role].split(" ").includes(act))
        expect(mayAct("cluster", role, act)).toBe(false)
        expect(mayAct("consortium", role, act)).toBe(false)
      })

  it("whoever may act may also see", () => {
    for (const role of deskRoles) if (allowedActs("member", role).length) expect(allowedActs("member", role)).toContain("see_orders")
  })

  it("knows every act of the desk's contract", () => expect(deskActs).toEqual(expect.arrayContaining(deskAction.options)))
  it("tells new orders to those who can accept them", () => expect(toldOfOrders).toEqual(["owner", "clerk"]))
  it.each([["active", true], ["suspended", false], ["ended", false]] as const)("the desk of a member that is %s is open: %s", (status, open) => expect(deskIsOpen(status)).toBe(open))
})

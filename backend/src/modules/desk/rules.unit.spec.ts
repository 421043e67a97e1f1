import { describe, expect, it } from "vitest"
import { deskAction } from "../../contracts/desk"
import { allowedActs, clusterActs, deskActs, deskIsOpen, deskRoles, mayAct, memberActs, toldOfOrders, toldOfPermits, type DeskRole, type ScopeKind } from "./rules"
import type { MemberStatus } from "../member/rules"

const orders = "see_orders see_parcels accept pack undo_pack ship hand_over deliver report_missing send_part"
const goods = "see_listings edit_listings edit_prices edit_stock import_listings"

/** scope and role: every act that is allowed; all else is denied. */
const table: Record<ScopeKind, Record<DeskRole, string>> = {
  member: {
    owner: `${orders} ${goods} see_permits upload_permit see_figures edit_member manage_team see_audit see_notices`,
    clerk: `${orders} ${goods} see_permits see_notices`,
    packer: "see_parcels pack undo_pack ship hand_over send_part",
    agent: "",
    viewer: "see_orders see_parcels see_listings see_permits see_figures",
  },
  cluster: {
    owner: "",
    clerk: "",
    packer: "",
    agent: "see_members decide_applications change_members check_permits review_listings edit_cluster send_notices see_cluster_figures see_cluster_audit",
    viewer: "see_members see_cluster_figures",
  },
  consortium: { owner: "", clerk: "", packer: "", agent: "", viewer: "" },
}
const kinds = ["member", "cluster", "consortium"] as const

describe("a role opens exactly what the table says", () => {
  for (const kind of kinds)
    for (const role of deskRoles)
      for (const act of deskActs) it(`${kind}, ${role}: ${act}`, () => expect(mayAct(kind, role, act)).toBe(table[kind][role].split(" ").includes(act)))

  it("no act of a member's scope opens in a cluster's, nor the other way round", () => {
    for (const role of deskRoles) {
      for (const act of memberActs) expect(mayAct("cluster", role, act)).toBe(false)
      for (const act of clusterActs) expect(mayAct("member", role, act)).toBe(false)
    }
  })

  it("whoever may act on orders may see them, or at least the parcels", () => {
    for (const role of deskRoles) if (mayAct("member", role, "pack")) expect(mayAct("member", role, "see_parcels")).toBe(true)
  })

  it("knows every act of the desk's contract", () => expect(deskActs).toEqual(expect.arrayContaining(deskAction.options)))
  it("tells new orders to those who can accept them", () => expect(toldOfOrders).toEqual(["owner", "clerk"]))
  it("tells of permits to those who can hand in another", () => expect(toldOfPermits).toEqual(["owner"]))
})

describe("a member's standing narrows what its people may do", () => {
  it.each<[MemberStatus, boolean]>([["active", true], ["suspended", true], ["ended", false]])("the desk of a member that is %s is open: %s", (status, open) => {
    expect(deskIsOpen(status)).toBe(open)
    expect(allowedActs("member", "owner", status).length > 0).toBe(open)
  })
  it.each(["edit_listings", "edit_prices", "edit_stock", "import_listings", "edit_member", "manage_team"] as const)("suspended: no %s", (act) => expect(mayAct("member", "owner", act, "suspended")).toBe(false))
  it.each(["see_orders", "accept", "pack", "ship", "hand_over", "upload_permit", "see_notices"] as const)("suspended: %s goes on", (act) => expect(mayAct("member", "owner", act, "suspended")).toBe(true))
  it("a cluster's agent does not depend on any member's standing", () => expect(allowedActs("cluster", "agent", "ended")).toEqual(allowedActs("cluster", "agent")))
})

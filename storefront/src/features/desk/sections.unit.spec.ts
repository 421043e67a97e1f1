import { describe, expect, it } from "vitest"
import { firstPage, sectionsOf, type Grant } from "./sections"

const grant = (acts: string[], kind: Grant["scope_kind"] = "member"): Grant => ({ scope_kind: kind, scope_id: "memb_1", role: "owner", name: { fa: "", en: "" }, handle: "nastaran", cluster: "bojnurd-candy", status: "active", acts, unread: 0 })

describe("the desk leads only where a role may go", () => {
  it.each<[string, string[], string[]]>([
    ["who sees orders and edits prices", ["see_orders", "edit_prices"], ["today", "prices"]],
    ["who may change the member", ["see_orders", "edit_member"], ["today", "closures", "profile"]],
    ["a packer", ["see_parcels", "pack"], ["today"]],
    ["who sees figures", ["see_orders", "see_figures"], ["today", "figures"]],
    ["a viewer of orders", ["see_orders", "see_listings"], ["today", "goods"]],
    ["nobody", [], []],
  ])("%s", (_, acts, sections) => expect(sectionsOf(grant(acts)).map(({ section }) => section)).toEqual(sections))
  it("a cluster has sections of its own", () => {
    expect(sectionsOf(grant(["see_orders"], "cluster"))).toEqual([])
    expect(sectionsOf(grant(["see_members", "see_cluster_figures"], "cluster")).map(({ section }) => section)).toEqual(["cluster_today", "members", "cluster_figures"])
    expect(sectionsOf(grant(["see_cluster_audit"], "cluster")).map(({ href }) => href)).toEqual(["/desk/clusters/memb_1/history"])
  })
  it.each<[string, string[], string | null]>([
    ["the day's orders", ["see_orders", "edit_prices"], "/desk/members/memb_1"],
    ["the first that the role may see", ["edit_prices"], "/desk/members/memb_1/prices"],
    ["nowhere", [], null],
  ])("a grant begins at %s", (_, acts, path) => expect(firstPage(grant(acts))).toBe(path))
})

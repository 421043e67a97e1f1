import { describe, expect, it } from "vitest"
import { clusterPaths, deskPaths, safeBack } from "./paths"

describe("signing in never leads out of the desk", () => {
  it.each([
    ["/desk/members/mem_1", "/desk/members/mem_1"],
    ["/desk/members/mem_1/orders/mo_1", "/desk/members/mem_1/orders/mo_1"],
    ["/desk/members/mem_1/orders/mo_1/label", "/desk/members/mem_1/orders/mo_1/label"],
    ["/desk/members/mem_1/orders/mo_1/slip", "/desk/members/mem_1/orders/mo_1/slip"],
    ["/desk/clusters/clus_1/history", "/desk/clusters/clus_1/history"],
    ["/desk/a/b/c/d/e/f/g", null],
    ["/desk/members//mem_1", null],
    ["/deskx/members/mem_1", null],
    ["https://elsewhere.example", null],
    ["//elsewhere.example/desk/members/x", null],
    ["/desk/members/../../cart", null],
    ["/desk/members/mem_1?x=1", null],
    ["/cart", null],
    ["", null],
    [undefined, null],
  ])("%s", (asked, path) => expect(safeBack(asked)).toBe(path))
})

describe("a page of the desk names its filter", () => {
  it.each([
    [deskPaths.member("mem_1"), "/desk/members/mem_1"],
    [deskPaths.member("mem_1", "packed", "open~1"), "/desk/members/mem_1?state=packed&after=open%7E1"],
    [clusterPaths.members("clus_1"), "/desk/clusters/clus_1/members"],
    [clusterPaths.members("clus_1", { status: "suspended", q: "یاس", after: "" }), `/desk/clusters/clus_1/members?status=suspended&q=${encodeURIComponent("یاس")}`],
    [deskPaths.notices("mem_1", "notc_1"), "/desk/members/mem_1/notices?before=notc_1"],
    [deskPaths.print("mem_1", "mo_1", "label"), "/desk/members/mem_1/orders/mo_1/label"],
  ])("%s", (path, expected) => expect(path).toBe(expected))
})

import { describe, expect, it } from "vitest"
import { pagerOf, parseSearch, searchQuery } from "./query"

describe("a search is what its address says, and nothing it says is an error", () => {
  it("reads", () => expect(parseSearch({ q: " شکرپنیر ", kind: ["", "a", "b"], pickup: "true", sort: "new", page: "3" })).toEqual({ q: "شکرپنیر", sort: "new", page: 3, picked: { kind: "a", cluster: null, pack: null, pickup: "true" } }))
  it.each([["-1"], ["1e9"], ["x"], ["0"], ["1.5"], [undefined]])("page %s is the first", (page) => expect(parseSearch({ page }).page).toBe(1))
  it("drops what is no handle and cuts what is too long", () => {
    const search = parseSearch({ q: "ش".repeat(500), cluster: "../x", sort: "'; drop" })
    expect([search.q.length, search.picked.cluster, search.sort]).toEqual([120, null, "best"])
  })
})

describe("links of a search change one thing", () => {
  const search = parseSearch({ q: "x", kind: "a", cluster: "c", sort: "unit_price", page: "4" })
  it("starts over at page 1", () => expect(searchQuery(search, { sort: "new" })).toBe("?q=x&kind=a&cluster=c&sort=new"))
  it("turns the page", () => expect(searchQuery(search, { page: 5 })).toBe("?q=x&kind=a&cluster=c&sort=unit_price&page=5"))
  it("takes one filter off", () => expect(searchQuery(search, { drop: "kind" })).toBe("?q=x&cluster=c&sort=unit_price"))
  it("clears", () => expect(searchQuery(search, { clear: true })).toBe("?q=x&sort=unit_price"))
  it("is empty for nothing", () => expect(searchQuery(parseSearch({}))).toBe(""))
})

describe("the pager shows ends and neighbours", () => {
  it.each([
    [1, 2, [1, 2]],
    [1, 9, [1, 2, 0, 9]],
    [5, 9, [1, 0, 4, 5, 6, 0, 9]],
    [9, 9, [1, 0, 8, 9]],
  ])("page %d of %d", (page, pages, numbers) => expect(pagerOf(page, pages)).toEqual(numbers))
})

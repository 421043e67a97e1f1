import type { ClusterRegistry } from "@contracts/cluster"
import { describe, expect, it } from "vitest"
import { facetsOf, filterStyle, groupByProvince } from "./registry"
import { provinceSquares } from "./province-map"

const text = (words: string) => ({ fa: words, en: words })
const cluster = (handle: string, province: string, level: number, shop = false): ClusterRegistry["clusters"][number] => ({
  handle, name: text(handle), kind: "cluster", province: { handle: province, name: text(province) }, town: null,
  stage: { stage: "formed", level, note: null, date: null, source: { outlet: text("x"), date: null, file: "x" } }, units: null, has_shop: shop, member_count: 0, goods: 0, picture: null,
})
const province = (handle: string) => ({ handle, name: text(handle), facts: [], count: 0 })

it("shops come first in their province, then the farthest stage", () => {
  const groups = groupByProvince({ clusters: [cluster("far", "p", 4), cluster("near", "p", 1), cluster("shop", "p", 1, true), cluster("other", "q", 1)], provinces: [province("p"), province("q")], minimum_units: 30 })
  expect(groups.map((group) => group.clusters.map(({ handle }) => handle))).toEqual([["shop", "far", "near"], ["other"]])
})

it("a row carries the tokens that the filters ask for", () => expect(facetsOf(cluster("x", "p", 2, true))).toBe("kind-cluster stage-2 shop"))

it("filters hide rows, other provinces, and provinces in which nothing is left", () => {
  const style = filterStyle(["zanjan"])
  expect(style).toContain('.registry:has(#stage-2:checked) .registry-row:not([data-facets~="stage-2"])')
  expect(style).toContain('.registry:has(#province-zanjan:checked) .province:not([data-province="zanjan"])')
  expect(style).toContain('.registry:has(#stage-2:checked):has(#kind-network:checked):has(#shop:checked) .province:not(:has([data-facets~="stage-2"][data-facets~="kind-network"][data-facets~="shop"]))')
  expect(style.endsWith("{display:none}")).toBe(true)
})

describe("the map", () => {
  it("has a square for each of the 31 provinces, and no two on one", () => {
    const squares = Object.values(provinceSquares).map(([row, column]) => `${row}/${column}`)
    expect([squares.length, new Set(squares).size]).toEqual([31, 31])
  })
})

import { expect, it } from "vitest"
import { clusterLook } from "./cluster-look"
import { seeded } from "./seeded"

it("draws the same thing for a handle every time, and another for another", () => {
  const stream = (seed: string) => Array.from({ length: 4 }, seeded(seed))
  expect(stream("nastaran")).toEqual(stream("nastaran"))
  expect(stream("nastaran")).not.toEqual(stream("yas"))
  expect(stream("nastaran").every((value) => value >= 0 && value < 1)).toBe(true)
})

it("gives the four shops their dyes and a new cluster some of them", () => {
  expect(["bojnurd-candy", "hidaj-shoes", "qazvin-sweets", "zanjan-carpet"].map((handle) => clusterLook(handle).tint)).toEqual(["warn", "action", "ok", "craft"])
  expect(["warn", "action", "ok", "craft"]).toContain(clusterLook("a-new-cluster").tint)
})

import type { ListingCard } from "@contracts/listing"
import { expect, it } from "vitest"
import { fittingMetre, onePerSize } from "./wall"

const text = (words: string) => ({ fa: words, en: words })
const rug = (id: string, width: number, length: number, design: string, drawn = true): ListingCard => ({
  id, handle: id, title: text(id), kind: { handle: "k", name: text("k") }, cluster: { handle: "c", name: text("c") }, member: { id: "m", handle: "m", name: text("m"), town: text("t") },
  picture: drawn ? { url: "/media/x", width: 1, height: 1, alt: text("") } : null, lead: null, unit: "m2", packs: [], pack_count: 1, flag: null, pickup: false, for_sale: true, blocked: null, closed: [], sizes: [],
  rug: { width_cm: width, length_cm: length, material: "wool", design: text(design) }, updated_at: "",
})

it("hangs one rug of each size, largest first, in as many designs as there are", () => {
  const wall = onePerSize([rug("small", 100, 150, "mahi"), rug("large-mahi", 200, 300, "mahi"), rug("middle-mahi", 135, 210, "mahi"), rug("middle-other", 135, 210, "qoltuq"), rug("undrawn", 300, 400, "x", false)])
  expect(wall.map(({ listing }) => listing.id)).toEqual(["large-mahi", "middle-other", "small"])
})

it("fits the wall to the screen, and never draws larger than a hand's breadth a metre", () => {
  expect(fittingMetre([135, 100])).toBe(124)
  expect(fittingMetre([300, 250, 200, 170, 135, 100])).toBe(83)
})

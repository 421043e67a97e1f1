import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ProductToList } from "../../../backend/src/workflows/packaging/product-to-list"
import { clusterToCreate } from "../registry/source"
import { demoProfile } from "../profiles/demo"
import { artist, type Artist } from "./artist"

const demo = demoProfile({ day: "2026-11-22" })
let home = ""
let pictures: Artist
const products: ProductToList[] = []

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "khooshe-seed-"))
  pictures = await artist(home)
  for (const good of demo.goods) products.push(await pictures.good(good))
}, 120_000)
afterAll(() => rm(home, { recursive: true }))

const master = (key: string) => readFile(path.join(home, "media", `${key}.svg`), "utf8")

describe("pictures of the demo", () => {
  it("every good has several, each with words in both languages, a size and a master", async () => {
    for (const product of products) {
      expect(product.pictures.length, product.handle).toBeGreaterThanOrEqual(2)
      for (const picture of product.pictures) {
        expect(Math.max(picture.width, picture.height)).toBe(1280)
        expect(picture.alt.fa && picture.alt.en).toBeTruthy()
        expect(await master(picture.key)).toMatch(/^<svg /)
      }
    }
  })

  it("no two goods begin with the same picture", async () => {
    const first = await Promise.all(products.map((product) => master(product.pictures[0]?.key ?? "")))
    const seen = new Map<string, string>()
    for (const [index, svg] of first.entries()) {
      const handle = products[index]?.handle ?? ""
      expect(seen.get(svg), `${handle} looks like ${seen.get(svg) ?? ""}`).toBeUndefined()
      seen.set(svg, handle)
    }
  })

  it("no picture stands twice in one gallery, and a pack's own picture is in it", () => {
    for (const product of products) {
      const keys = product.pictures.map((picture) => picture.key)
      expect(new Set(keys).size, product.handle).toBe(keys.length)
      for (const pack of product.packs) if (pack.picture) expect(keys).toContain(pack.picture)
    }
  })

  it("the same goods are given the same keys again", async () => {
    const again = await artist(home)
    for (const [index, good] of demo.goods.slice(0, 8).entries()) expect(await again.good(good)).toEqual(products[index])
  })

  it("every entry of the registry has a tile, and the shops a hero", async () => {
    for (const entry of demo.registry.map(clusterToCreate)) {
      const cluster = await pictures.cluster(entry)
      expect(cluster.tile_picture && (await master(cluster.tile_picture)), entry.handle).toBeTruthy()
      expect(Boolean(cluster.hero_picture)).toBe(entry.has_shop)
    }
  })

  it.each(["candy", "sweet", "shoe", "rug"] as const)("making %s is drawn in four steps", async (trade) => {
    const steps = await pictures.process(trade)
    expect(new Set(steps.map((step) => step.picture.key)).size).toBe(4)
  })
})

it("a rug's label names dyes that it is drawn in", async () => {
  const rugs = products.filter((product) => product.facts.trade === "rug")
  expect(rugs.length).toBeGreaterThan(30)
  for (const { handle, facts, pictures: gallery } of rugs) {
    const svg = (await master(gallery[0]?.key ?? "")).toUpperCase()
    if (facts.trade === "rug") for (const dye of facts.dyes) expect(svg.includes(dye.colour.toUpperCase()), `${handle} is not drawn in ${dye.name.en}`).toBe(true)
  }
})

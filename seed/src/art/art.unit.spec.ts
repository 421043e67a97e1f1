import { createHash } from "node:crypto"

import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"

import { wholeCatalogue } from "./catalogue.fixture"
import {
  CLUSTERS,
  draw,
  drawCluster,
  drawProcess,
  drawRegistryEmblem,
  EMBLEMS,
  loadLettering,
  TRADES,
  viewsOf,
  type GoodSpec,
  type Picture,
} from "./index"
import { lettering } from "./lettering"

const LARGEST = 45 * 1024

/** Faults of a document: tags that do not close, ids that are missing or given twice, text that needs a font. */
function faults(svg: string): string[] {
  const found: string[] = []
  const open: string[] = []
  for (const [, close, name = "", self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s+[a-zA-Z0-9:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) found.push(`</${name}> closes something else`)
    } else if (!self) open.push(name)
  }
  if (open.length) found.push(`left open: ${open.join()}`)
  if (svg.replace(/<[^<>]*>/g, "").trim()) found.push("words between tags, or a tag that cannot be read")
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  if (new Set(ids).size !== ids.length) found.push("an id given twice")
  const known = new Set(ids)
  for (const [, id] of svg.matchAll(/(?:href="|url\()#([a-z0-9]+)/g)) if (!known.has(id)) found.push(`no such id: ${id}`)
  if (/<(text|filter|image|script|style|foreignObject)\b/.test(svg)) found.push("text, filter, image, script or style")
  if (/NaN|undefined|Infinity|null/.test(svg)) found.push("a number that is none")
  return [...new Set(found)]
}

function everything(seed: number): Picture[] {
  return [
    ...wholeCatalogue(seed).flatMap((spec) => viewsOf(spec).map((view) => draw(spec, view))),
    ...CLUSTERS.flatMap((handle) => [drawCluster(handle, "hero"), drawCluster(handle, "tile")]),
    ...EMBLEMS.map(drawRegistryEmblem),
    ...TRADES.flatMap((trade) => ([1, 2, 3, 4] as const).map((step) => drawProcess(trade, step))),
  ]
}

describe("the artwork of the whole catalogue", () => {
  let pictures: Picture[] = []
  beforeAll(async () => {
    await loadLettering()
    pictures = everything(1)
  })

  it("gives the same bytes for the same spec, so that a key stands for one drawing for ever", () => {
    expect(everything(1)).toEqual(pictures)
  })

  it("keeps every master within 45 kB", () => {
    expect(pictures.filter(({ svg }) => Buffer.byteLength(svg) > LARGEST).map(({ key, svg }) => `${key} ${svg.length}`)).toEqual([])
  })

  it("writes well-formed documents that need no font, filter or foreign file", () => {
    expect(pictures.map(({ key, svg }) => [key, faults(svg)] as const).filter(([, found]) => found.length)).toEqual([])
  })

  it("never gives one key to two drawings, nor two keys to one", () => {
    const byKey = new Map<string, Set<string>>()
    const byDrawing = new Map<string, Set<string>>()
    for (const { key, svg } of pictures) {
      const hash = createHash("sha256").update(svg).digest("hex")
      byKey.set(key, (byKey.get(key) ?? new Set()).add(hash))
      byDrawing.set(hash, (byDrawing.get(hash) ?? new Set()).add(key))
    }
    expect([...byKey].filter(([, drawings]) => drawings.size > 1)).toEqual([])
    expect([...byDrawing.values()].filter((keys) => keys.size > 1).map((keys) => [...keys])).toEqual([])
  })

  it("uses only keys that the media route serves", () => {
    expect(pictures.filter(({ key }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(key))).toEqual([])
  })

  it("states the shape of the drawing, longest side 1280", () => {
    expect(
      pictures.filter(({ width, height, svg }) => Math.max(width, height) !== 1280 || !svg.includes(`width="${width}" height="${height}"`)),
    ).toEqual([])
  })

  it("draws the goods of two members differently", () => {
    const two = wholeCatalogue(2).filter((spec) => spec.type !== "shoe" && spec.type !== "supply")
    const same = two.filter((spec) => draw(spec, viewsOf(spec)[0] ?? "").svg === draw({ ...spec, seed: 1 }, viewsOf(spec)[0] ?? "").svg)
    expect(same).toEqual([])
  })
})

describe("labels", () => {
  beforeAll(loadLettering)
  const outline = (text: string, weight: 600 | 800) => /d="([^"]+)"/.exec(lettering(text, 0, 0, { size: 10, weight, fill: "#000" }))?.[1] ?? "none"

  it.each<[GoodSpec, string, string, string]>([
    [{ type: "candy", flavour: "rose", pack: "tin", netLabel: "۲۵۰ گرم", seed: 1 }, "hero", "گل‌محمدی", "۲۵۰ گرم"],
    [{ type: "candy", flavour: "saffron", pack: "family-box", netLabel: "۱ کیلو", seed: 1 }, "pack", "زعفران", "۱ کیلو"],
    [{ type: "candy", flavour: "cardamom", pack: "master-carton", netLabel: "۱۰ × ۱ کیلو", seed: 1 }, "pack", "هل", "۱۰ × ۱ کیلو"],
    [{ type: "sweet", kind: "baklava-golabi", pack: "gift-box", netLabel: "۲ کیلو", seed: 1 }, "hero", "باقلوای گلابی", "۲ کیلو"],
  ])("carry kind and net as outlines: %j", (spec, view, kind, net) => {
    const { svg } = draw(spec, view)
    expect(svg).toContain(outline(kind, 800))
    expect(svg).toContain(outline(net, 600))
  })
})

describe("a handle that has no drawing", () => {
  it("is refused with the handles that have one", () => {
    expect(() => draw({ type: "candy", flavour: "mint", pack: "tin", netLabel: "", seed: 1 }, "hero")).toThrow(/no drawing of candy "mint".*saffron/)
    expect(() => draw({ type: "shoe", model: "kids-sneaker", colour: "navy", seed: 1 }, "hero")).toThrow(/no drawing of shoe view/)
    expect(() => drawRegistryEmblem("bojnurd-candy")).toThrow(/no drawing of registry emblem/)
  })
})

describe("a master", () => {
  beforeAll(loadLettering)

  it.each([
    draw({ type: "shoe", model: "winter-boot", colour: "navy", seed: 1 }, "side"),
    draw({ type: "rug", design: "eslimi", size: "dozar", material: "silk", seed: 1 }, "full"),
    drawRegistryEmblem("lorestan-honey"),
  ])("is rasterised with a transparent ground: $key", async ({ svg, width, height }) => {
    const { data, info } = await sharp(Buffer.from(svg)).resize(160).raw().toBuffer({ resolveWithObject: true })
    expect(info.channels).toBe(4)
    expect(info.height).toBe(Math.round((160 * height) / width))
    expect(data[3]).toBe(0)
    expect(data.some((_, i) => i % 4 === 3 && data[i] === 255)).toBe(true)
  })
})

import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

import { loadHarfBuzz, type Font, type HarfBuzz } from "./harfbuzz"
import { n, n2 } from "./sheet"

/*
 * Words on packs are drawn as paths: the machines that rasterise the masters have no Persian font, and librsvg would
 * show empty boxes. HarfBuzz joins the letters as a browser does; Vazirmatn is the shop's own typeface.
 */

export type Weight = 400 | 500 | 600 | 700 | 800
const FILES: Record<Weight, string> = { 400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold" }
/** Outlines are rounded to this many steps per em: a quarter of a pixel at the largest size shown. */
const GRID = 500

interface Face {
  font: Font
  upem: number
}
/** A shaped line of text on the grid, origin at the left end of the base line, y downwards. */
interface Shaped {
  d: string
  width: number
}

let shaper: HarfBuzz | undefined
let loading: Promise<void> | undefined
const faces = new Map<Weight, Face>()
const shapedLines = new Map<string, Shaped>()

/** Loads the shaper and the typeface. Await it once before the first drawing; later calls cost nothing. */
export async function loadLettering(): Promise<void> {
  loading ??= (async () => {
    const hb = await loadHarfBuzz()
    const fonts = join(dirname(createRequire(__filename).resolve("vazirmatn/package.json")), "fonts", "ttf")
    for (const weight of [400, 500, 600, 700, 800] as const) {
      const bytes = await readFile(join(fonts, `Vazirmatn-${FILES[weight]}.ttf`))
      const face = hb.createFace(hb.createBlob(bytes), 0)
      faces.set(weight, { font: hb.createFont(face), upem: face.upem })
    }
    shaper = hb
  })()
  await loading
}

export interface LetteringStyle {
  size: number
  weight?: Weight
  fill: string
  anchor?: "left" | "middle" | "right"
  /** shrinks the size until the line fits this width */
  fit?: number
  opacity?: number
}

/** A line of text as one path. `x` is the anchor's place, `y` the base line. Throws before `loadLettering()`. */
export function lettering(text: string, x: number, y: number, style: LetteringStyle): string {
  const { weight = 400, anchor = "middle", fit, opacity = 1 } = style
  const line = shapeLine(text, weight)
  const size = fit === undefined ? style.size : Math.min(style.size, (fit * GRID) / line.width)
  const scale = size / GRID
  const left = x - (anchor === "middle" ? 0.5 : anchor === "right" ? 1 : 0) * line.width * scale
  return `<path transform="translate(${n(left)} ${n(y)})scale(${Math.round(scale * 10000) / 10000})" d="${line.d}" fill="${style.fill}"${
    opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ""
  }/>`
}

/** The width of a line in drawing units. */
export function letteringWidth(text: string, size: number, weight: Weight = 400): number {
  return (shapeLine(text, weight).width * size) / GRID
}

interface Run {
  text: string
  rtl: boolean
}

/**
 * The runs of a short label from left to right as seen. HarfBuzz shapes one direction at a time; numbers run left to
 * right inside Persian, so «۲۵۰ گرم» is two runs. Enough of the bidirectional algorithm for labels: words, numbers
 * with their separators, and spaces.
 */
export function visualRuns(text: string): Run[] {
  const rtlLine = /\p{Script=Arabic}/u.test(text.replace(/[۰-۹٠-٩٫٬]/gu, ""))
  const parts = text.match(/[0-9۰-۹٠-٩]+(?:[.,/٫٬][0-9۰-۹٠-٩]+)*|[A-Za-z]+(?:[ '’-]+[A-Za-z]+)*|[^0-9۰-۹٠-٩A-Za-z]+/gu) ?? []
  const runs = parts.map((part) => ({ text: part, rtl: rtlLine && !/^[0-9۰-۹٠-٩A-Za-z]/u.test(part) }))
  return rtlLine ? runs.reverse() : runs
}

function shapeLine(text: string, weight: Weight): Shaped {
  const key = `${weight} ${text}`
  const known = shapedLines.get(key)
  if (known) return known
  const face = faces.get(weight)
  if (!shaper || !face) throw new Error("await loadLettering() before drawing a label")
  const scale = GRID / face.upem
  let pen = 0
  let d = ""
  for (const run of visualRuns(text)) {
    const buffer = shaper.createBuffer()
    buffer.addText(run.text)
    buffer.setScript(/\p{Script=Arabic}/u.test(run.text) ? "Arab" : "Latn")
    buffer.setLanguage("fa")
    buffer.setDirection(run.rtl ? "rtl" : "ltr")
    shaper.shape(face.font, buffer)
    for (const glyph of buffer.json()) {
      d += moved(face.font.glyphToPath(glyph.g), (pen + glyph.dx) * scale, -glyph.dy * scale, scale)
      pen += glyph.ax
    }
    buffer.destroy()
  }
  const shaped = { d, width: Math.max(1, Math.round(pen * scale)) }
  shapedLines.set(key, shaped)
  return shaped
}

/** A glyph's outline on the grid, turned upright and written in relative steps, which are short. */
function moved(outline: string, dx: number, dy: number, scale: number): string {
  let x = 0
  let y = 0
  let out = ""
  for (const [, command = "", numbers = ""] of outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (command === "Z") {
      out += "z"
      continue
    }
    const values = numbers.split(/[ ,]+/).filter(Boolean).map(Number)
    const steps: number[] = []
    let endX = x
    let endY = y
    for (let i = 0; i + 1 < values.length; i += 2) {
      endX = Math.round((values[i] ?? 0) * scale + dx)
      endY = Math.round(-(values[i + 1] ?? 0) * scale + dy)
      steps.push(endX - x, endY - y)
    }
    if (command === "M") {
      out += `M${endX} ${endY}`
    } else {
      out += command.toLowerCase() + steps.map((step, i) => (i > 0 && step >= 0 ? ` ${step}` : `${step}`)).join("")
    }
    x = endX
    y = endY
  }
  return out
}

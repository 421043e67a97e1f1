import { random } from "../random"
import { n, type Sheet } from "../sheet"
import { oneOf, RUG_DESIGNS, RUG_SIZES, type GoodSpec, type RugSize } from "../types"
import { frameFor, weaveFrame } from "./border"
import { DYE_SETS, DYES, type Role } from "./dyes"
import { FIELDS, type Field, type FieldRule } from "./fields"
import { Loom } from "./loom"

export type RugSpec = Extract<GoodSpec, { type: "rug" }>

/** Metres across and along, and the knots drawn across: enough to read the design, few enough to stay small. */
export const SIZES: Record<RugSize, { across: number; along: number; knots: number }> = {
  "zar-o-nim": { across: 1, along: 1.5, knots: 124 },
  dozar: { across: 1.35, along: 2.1, knots: 132 },
  runner: { across: 0.8, along: 3, knots: 84 },
  pardeh: { across: 1.7, along: 2.4, knots: 136 },
  six: { across: 2, along: 3, knots: 140 },
  nine: { across: 2.5, along: 3.5, knots: 146 },
  twelve: { across: 3, along: 4, knots: 152 },
}

/** A woven rug: its measures in knots and the pieces of its picture. */
export interface Woven {
  width: number
  height: number
  /** pile, abrash, stray knots and texture, within 0 0 width height */
  pile: string
  /** the fringe at both ends, outside the pile */
  fringe: string
}

/** Weaves a rug into the sheet. The unit is one drawn knot. */
export function weave(sheet: Sheet, spec: RugSpec): Woven {
  const design = oneOf("rug design", RUG_DESIGNS, spec.design)
  const size = oneOf("rug size", RUG_SIZES, spec.size)
  const name = `rug/${design}/${size}/${spec.material}/${spec.seed}`
  const dice = random(name)
  const { across, along, knots } = SIZES[size]
  // silk is knotted finer
  const half = Math.round((knots / 2) * (spec.material === "silk" ? 1.2 : 1))
  const length = Math.round((half * along) / across)
  const sets = DYE_SETS[spec.material]
  // not from the dice: neighbouring seeds, which are often shown side by side, get different dyes
  const dyes = sets[(Math.abs(spec.seed) + RUG_DESIGNS.indexOf(design)) % sets.length] ?? DYE_SETS.wool[0]
  if (!dyes) throw new Error("no dyes")
  const loom = new Loom(half, length, "field")
  const { rule, geometric, repeats } = FIELDS[design]
  const frame = frameFor(half, size === "runner")
  const field = { fu: half - frame.depth, fv: length - frame.depth, dice }
  if (size === "runner" && repeats) repeatAlong(loom, rule, field)
  else rule(loom, field)
  weaveFrame(loom, frame, dice, geometric)

  const colour = (role: Role) => DYES[dyes[role]]
  const width = half * 2
  const height = length * 2
  const quarter = sheet.symbol(`<g shape-rendering="crispEdges" stroke-width="1">${runs(loom, colour)}</g>`)
  const mirror = (transform: string) => `<use href="#${quarter}" transform="translate(${half} ${length})${transform}"/>`
  const silk = spec.material === "silk"
  return {
    width,
    height,
    pile:
      `<rect x="-1" width="${width + 2}" height="${height}" rx=".4" fill="${colour("border")}"/>` +
      mirror("") +
      mirror("scale(-1 1)") +
      mirror("scale(1 -1)") +
      mirror("scale(-1)") +
      strayKnots(dice, width, height, frame.depth) +
      abrash(dice, width, height, silk ? 0.08 : 0.16) +
      texture(sheet, width, height, silk),
    fringe: fringe(dice, width, height, silk),
  }
}

/** Weaves a third of the half field and mirrors it along the runner: one medallion in the middle, one on either side. */
function repeatAlong(loom: Loom, rule: FieldRule, { fu, fv, dice }: Field): void {
  const third = Math.round(fv / 3)
  const part = new Loom(loom.across, third, "field")
  rule(part, { fu, fv: third, dice })
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const y = Math.floor(v) % (2 * third)
    return part.at(Math.floor(u), y < third ? y : 2 * third - 1 - y)
  })
}

/**
 * Runs of one colour as strokes one knot thick, written in relative steps. The commonest colour is the ground and is
 * not written at all.
 */
function runs(loom: Loom, colour: (role: Role) => string): string {
  const lines = new Map<string, { d: string; x: number; y: number; count: number }>()
  for (let y = 0; y < loom.along; y++) {
    for (let x = 0; x < loom.across; ) {
      const paint = colour(loom.at(x, y))
      let end = x + 1
      while (end < loom.across && colour(loom.at(end, y)) === paint) end++
      const pen = lines.get(paint) ?? { d: "", x: 0, y: 0, count: 0 }
      pen.d += `${pen.d ? `m${x - pen.x}${y - pen.y < 0 ? "" : " "}${y - pen.y}` : `M${x} ${y}`}h${end - x}`
      lines.set(paint, { d: pen.d, x: end, y, count: pen.count + end - x })
      x = end
    }
  }
  const sorted = [...lines].sort(([, a], [, b]) => b.d.length - a.d.length)
  const [ground, ...rest] = sorted
  return (
    `<rect width="${loom.across}" height="${loom.along}" fill="${ground?.[0] ?? "#000"}"/><g transform="translate(0 .5)" fill="none">` +
    rest.map(([paint, { d }]) => `<path stroke="${paint}" d="${d}"/>`).join("") +
    `</g>`
  )
}

/** Bands a shade lighter or darker: two baths of dye never match. */
function abrash(dice: () => number, width: number, height: number, strength: number): string {
  let out = ""
  for (let y = 0; y < height; ) {
    const tall = 4 + Math.floor(dice() * 11)
    const shade = (dice() - 0.5) * strength
    out += `<path d="M0 ${y}h${width}v${Math.min(tall, height - y)}H0z" fill="${shade > 0 ? "#fff" : "#000"}" fill-opacity="${Math.abs(shade).toFixed(3)}"/>`
    y += tall
  }
  return out
}

/** A few knots of the wrong colour, as in anything made by hand. */
function strayKnots(dice: () => number, width: number, height: number, depth: number): string {
  let out = ""
  for (let i = 0; i < 7; i++) {
    const x = Math.floor(depth + dice() * (width - 2 * depth))
    const y = Math.floor(depth + dice() * (height - 2 * depth))
    out += `<path d="M${x} ${y}h${1 + Math.floor(dice() * 2)}v1h-1z" fill="${[DYES.camel, DYES.rose, DYES.sky][i % 3] ?? DYES.camel}"/>`
  }
  return out
}

/**
 * The grain of the knots; silk adds the light that runs along its pile. Rows and columns are the dashes of one wide
 * stroke each: a pattern of one knot looks the same and takes the rasteriser fifty times as long.
 */
function texture(sheet: Sheet, width: number, height: number, silk: boolean): string {
  const rows = `M${width / 2} 0V${height}`
  const grain =
    `<g fill="none"><path d="${rows}" stroke="#000" stroke-opacity=".11" stroke-width="${width}" stroke-dasharray=".26 .74"/>` +
    `<path d="M0 ${height / 2}H${width}" stroke="#000" stroke-opacity=".09" stroke-width="${height}" stroke-dasharray=".22 .78"/>` +
    `<path d="${rows}" stroke="#fff" stroke-opacity=".07" stroke-width="${width}" stroke-dasharray=".24 .76" stroke-dashoffset="-.44"/></g>`
  const light = silk
    ? sheet.linear(
        [
          [0, "#fff", 0.2],
          [0.3, "#fff", 0],
          [0.46, "#fff", 0.12],
          [0.6, "#fff", 0],
          [1, "#000", 0.16],
        ],
        [0, 0, 1, 1],
      )
    : sheet.linear(
        [
          [0, "#fff", 0.06],
          [0.5, "#fff", 0],
          [1, "#000", 0.1],
        ],
        [0, 0, 1, 1],
      )
  return `${grain}<rect width="${width}" height="${height}" fill="${light}"/>`
}

/** The warp's ends, knotted in small bunches. */
function fringe(dice: () => number, width: number, height: number, silk: boolean): string {
  let d = ""
  const step = silk ? 1.4 : 1.8
  for (let x = 0.8; x < width; x += step) {
    const lean = () => n(x + (dice() - 0.5) * 1.8)
    d += `M${n(x)} 0L${lean()} ${n(-3.2 - dice() * 1.6)}M${n(x)} ${height}L${lean()} ${n(height + 3.2 + dice() * 1.6)}`
  }
  const paint = silk ? "#E6DCC6" : "#D9CBAE"
  return (
    `<path d="${d}" stroke="${paint}" stroke-width="${silk ? 0.6 : 0.8}" fill="none"/>` +
    `<path d="M0 -.7h${width}M0 ${n(height + 0.7)}h${width}" stroke="${paint}" stroke-width="1" stroke-dasharray=".9 .5"/>`
  )
}

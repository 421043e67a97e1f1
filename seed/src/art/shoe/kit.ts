import type { Random } from "../random"
import { ellipse, fill, line, ring, sheen } from "../shapes"
import { n, type Sheet } from "../sheet"
import type { ShoeColour } from "../types"

/** The colours of one shoe: upper, its panels, its tongue and lining, accent, laces and stitches, sole. */
export interface Leather {
  fa: string
  upper: string
  panel: string
  tongue: string
  accent: string
  lace: string
  sole: string
}

export const LEATHERS: Record<ShoeColour, Leather> = {
  navy: { fa: "سرمه‌ای", upper: "#2E436F", panel: "#1F2F52", tongue: "#4A6597", accent: "#E2A532", lace: "#F6F1E6", sole: "#FBF8F1" },
  black: { fa: "مشکی", upper: "#37342F", panel: "#201E1B", tongue: "#55514A", accent: "#B23A32", lace: "#EDE8DD", sole: "#F3EFE6" },
  grey: { fa: "طوسی", upper: "#9A9A95", panel: "#73746F", tongue: "#BDBDB7", accent: "#33507F", lace: "#FBF8F1", sole: "#FBF8F1" },
  pink: { fa: "صورتی", upper: "#E2A3A4", panel: "#C4747D", tongue: "#F1C5C1", accent: "#8B3245", lace: "#FFF8F2", sole: "#FFFBF4" },
  blue: { fa: "آبی", upper: "#7FA3C4", panel: "#557EA6", tongue: "#A9C3DB", accent: "#E2A532", lace: "#FFFFFF", sole: "#FBF8F1" },
  white: { fa: "سفید", upper: "#F1EDE4", panel: "#D9D3C6", tongue: "#FFFDF8", accent: "#7F8C4A", lace: "#FFFFFF", sole: "#FFFDF8" },
  brown: { fa: "قهوه‌ای", upper: "#6E4A30", panel: "#4C311E", tongue: "#8C6547", accent: "#D39B36", lace: "#EBD9BC", sole: "#EFE3CC" },
  teal: { fa: "سبزآبی", upper: "#4F8A8B", panel: "#336466", tongue: "#7FB0AE", accent: "#E2A532", lace: "#F4F1E6", sole: "#FBF8F1" },
  honey: { fa: "عسلی", upper: "#B9783B", panel: "#935723", tongue: "#D19A5E", accent: "#5B3416", lace: "#F1DFC2", sole: "#E9D9BC" },
  maroon: { fa: "زرشکی", upper: "#7C2A34", panel: "#581C25", tongue: "#9C4A50", accent: "#D39B36", lace: "#F0D9C4", sole: "#EFE0CC" },
  cream: { fa: "کرم", upper: "#EADCC0", panel: "#C9B48C", tongue: "#F6ECD7", accent: "#8B3245", lace: "#FFFDF6", sole: "#F6ECD7" },
}

/** What a model draws with: the sheet, the leather, the dice of this member's shoe. */
export interface ShoeKit {
  sheet: Sheet
  leather: Leather
  dice: Random
}

/**
 * The layers of a side view, toe to the left, on a canvas of 400 × 300 with the ground at y 250.
 * `inside` lies behind the upper, `panels` are clipped to it, `over` and `sole` lie on top.
 */
export interface ShoeLayers {
  upper: string
  inside: string
  panels: string
  over: string
  sole: string
}
export interface ShoeDrawing {
  draw(kit: ShoeKit): ShoeLayers
  /** centre, half length and height of the shade on the ground */
  shade: readonly [number, number, number]
}

/** A seam in the colour of the laces. */
export function seam(leather: Leather, d: string, { opacity = 0.75, width = 1.3, dash = "3.4 2.6", paint = leather.lace } = {}): string {
  return line(d, paint, { width, opacity, dash })
}

/** A dark crease or edge. */
export function crease(d: string, opacity = 0.3, width = 1.6): string {
  return line(d, "#000", { width, opacity })
}

/** Light along an edge. */
export function gleam(d: string, width = 4, opacity = 0.28): string {
  return line(d, "#fff", { width, opacity })
}

/** The lugs of a sole, as one path. */
export function lugs(from: number, to: number, y: number, step = 13, depth = 5): string {
  let d = ""
  for (let x = from; x < to; x += step) d += `M${n(x)} ${y}h${n(step * 0.62)}l-2 ${depth}h${n(4 - step * 0.62)}Z`
  return d
}

/** The pale rubber of a sole, a little darker towards the ground. */
export function rubber(sheet: Sheet, leather: Leather): string {
  return sheet.linear([
    [0, leather.sole],
    [1, "#D8CFBD"],
  ])
}

export function roundness(sheet: Sheet): string {
  return sheen(sheet, 0.2, 0.26)
}

export type Charm = "flower" | "star" | "heart" | "moon" | "fish"

/** A small ornament of about 22 units, the child's favourite part. */
export function charm(kind: Charm, x: number, y: number, colour: string, heart: string): string {
  switch (kind) {
    case "flower":
      return (
        ring(5, x, y, 7, 7, -1.57)
          .map(([px, py]) => ellipse(px, py, 5.6, 5.6, colour))
          .join("") + ellipse(x, y, 4.4, 4.4, heart)
      )
    case "star": {
      const points = ring(5, x, y, 15, 15, -1.57).map(([px, py], i) => {
        const inner = ring(5, x, y, 6.4, 6.4, -1.57 + 0.628)[i] ?? [x, y, 0]
        return `${n(px)} ${n(py)} ${n(inner[0])} ${n(inner[1])}`
      })
      return fill(`M${points.join(" ")}Z`, colour)
    }
    case "heart":
      return fill(
        `M${x} ${y + 12}C${x - 18} ${y} ${x - 13} ${y - 13} ${x - 5} ${y - 11}C${x - 2} ${y - 10} ${x} ${y - 7} ${x} ${y - 5}C${x} ${y - 7} ${x + 2} ${y - 10} ${x + 5} ${y - 11}C${x + 13} ${y - 13} ${x + 18} ${y} ${x} ${y + 12}Z`,
        colour,
      )
    case "moon":
      return (
        fill(`M${x + 5} ${y - 12}A13 13 0 1 0 ${x + 10} ${y + 8}A10.5 10.5 0 0 1 ${x + 5} ${y - 12}Z`, colour) +
        ellipse(x + 9, y - 4, 2.2, 2.2, heart)
      )
    case "fish":
      return (
        fill(
          `M${x - 13} ${y}C${x - 6} ${y - 10} ${x + 4} ${y - 9} ${x + 9} ${y - 1}L${x + 16} ${y - 8}V${y + 8}L${x + 9} ${y + 1}C${x + 4} ${y + 9} ${x - 6} ${y + 10} ${x - 13} ${y}Z`,
          colour,
        ) + ellipse(x - 6, y - 2, 1.6, 1.6, heart)
      )
  }
}

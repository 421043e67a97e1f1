import type { Random } from "../random"
import { floret, rosette, wrap, type Knot, type Loom } from "./loom"

/** The measures of a rug's frame in knots, from the edge inwards. */
export interface Frame {
  edge: number
  guard: number
  main: number
  depth: number
}

/** The frame that suits a rug of so many knots across (its half). */
export function frameFor(across: number, narrow: boolean): Frame {
  const main = narrow ? 9 : Math.max(9, Math.min(17, Math.round(across * 0.185)))
  const guard = narrow ? 3 : 4
  return { edge: 2, guard, main, depth: 2 + guard + main + guard + 1 }
}

type Style = "rosettes" | "vine" | "hooks" | "stars"

/** Weaves the frame: edge, guard stripe, main border, guard stripe, and the line that closes the field. */
export function weaveFrame(loom: Loom, frame: Frame, dice: Random, geometric: boolean): void {
  const style = dice.pick<Style>(geometric ? ["hooks", "stars", "hooks"] : ["rosettes", "vine", "vine"])
  const { edge, guard, main, depth } = frame
  const period = Math.round(main * 1.3) + dice.below(2)
  loom.weave((u, v) => {
    const fromSide = loom.across - u
    const fromEnd = loom.along - v
    const d = Math.floor(Math.min(fromSide, fromEnd))
    if (d >= depth) return null
    // along the border, counted from the middle of each side so that the two halves meet as mirror images
    const side = fromSide < fromEnd
    const t = side ? v : u
    if (d < edge) return d === 0 ? "border" : "outline"
    if (d < edge + guard) return guardKnot(t, d - edge, guard)
    if (d < edge + guard + main) return mainKnot(style, t, d - edge - guard + 0.5 - main / 2, main, period)
    if (d < edge + guard + main + guard) return guardKnot(t + 1, d - edge - guard - main, guard)
    return "outline"
  })
  corners(loom, frame)
}

function guardKnot(t: number, d: number, guard: number): Knot {
  if (d === 0 || d === guard - 1) return "outline"
  const u = Math.floor(wrap(t, 4))
  return (d === 1 ? u < 2 : u >= 2) ? "accent" : "guard"
}

/** `c` runs across the border, 0 in its middle. */
function mainKnot(style: Style, t: number, c: number, main: number, period: number): Knot {
  const half = main / 2
  const phase = wrap(t, period * 2)
  const dx = phase < period ? phase - period / 2 : phase - period * 1.5
  const even = phase < period
  switch (style) {
    case "rosettes": {
      if (even) return rosette(dx, c, half - 0.9) ?? (Math.abs(c) < 0.6 ? "leaf" : "border")
      const e = Math.abs(dx) * 0.75 + Math.abs(c)
      if (e < 1.2) return "accent"
      if (e < half * 0.62) return "light"
      if (e < half * 0.8) return "cream"
      if (Math.abs(c) < 0.6) return "leaf"
      return Math.abs(Math.abs(c) - half + 1) < 0.6 && Math.floor(phase) % 5 === 2 ? "guard" : "border"
    }
    case "vine": {
      const wave = Math.sin((phase / (period * 2)) * Math.PI * 2) * (half - 2.2)
      const flower = rosette(dx, c - (even ? -1 : 1) * (half - 3.4) * 0.55, Math.min(3.4, half * 0.6))
      if (flower) return flower
      if (Math.abs(c - wave) < 0.75) return "leaf"
      const twig = Math.abs(Math.abs(dx) - period * 0.42) + Math.abs(c + wave * 0.4)
      if (twig < 1.4) return "accent"
      if (twig < 2.4 && Math.abs(c) > 1) return "light"
      return "border"
    }
    case "hooks": {
      const a = Math.abs(dx)
      const e = a + Math.abs(c) * 0.95
      if (e < 1.3) return "accent"
      if (e < half * 0.5) return "outline"
      if (e < half * 0.85) return even ? "medallion2" : "light"
      if (e < half * 1.02) return "cream"
      if (a > period / 2 - 1.2 && Math.abs(c) < half - 1) return Math.floor(Math.abs(c)) % 2 ? "cream" : "accent"
      if (Math.abs(a - period * 0.36) < 0.7 && Math.abs(c) > half - 2.6 && Math.abs(c) < half - 0.8) return "leaf"
      return "border"
    }
    case "stars": {
      const a = Math.abs(dx)
      const b = Math.abs(c)
      const star = Math.min(Math.max(a, b) * 1.12, (a + b) * 0.8)
      if (star < 1) return "accent"
      if (star < half * 0.45) return "medallion2"
      if (star < half * 0.62) return "outline"
      if (star < half * 0.9) return even ? "cream" : "leaf"
      if (a > period / 2 - 0.8) return "accent"
      return "border"
    }
  }
}

/** A flower on each corner of the main border hides the turn, as weavers do. */
function corners(loom: Loom, { edge, guard, main }: Frame): void {
  const at = edge + guard + main / 2
  const reach = main / 2
  loom.motif(
    loom.across - at,
    loom.along - at,
    reach,
    (du, dv) =>
      rosette(du, dv, reach - 1) ??
      (Math.max(Math.abs(du), Math.abs(dv)) <= reach ? (floret(wrap(du + 3, 6) - 3, wrap(dv + 3, 6) - 3) ?? "border") : null),
  )
}

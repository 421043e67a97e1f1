import { floret, rosette, wrap, type Knot, type Loom } from "./loom"
import type { FieldRule } from "./fields"

/** The fish: a rosette between four curled leaves in a lozenge lattice, which gave the mahi pattern its name. */
function herati(u: number, v: number, pu: number, pv: number): Knot {
  const du = wrap(u, pu) - pu / 2
  const dv = wrap(v, pv) - pv / 2
  const a = Math.abs(du)
  const b = Math.abs(dv)
  const centre = rosette(du, dv, 3)
  if (centre && centre !== "outline") return centre
  const node = rosette(pu / 2 - a, pv / 2 - b, 2.6)
  if (node && node !== "outline") return node === "medallion2" ? "light" : node
  const s = a / (pu / 2) + b / (pv / 2)
  // the leaf lies outside the lozenge, along its side, bent round the middle of that side
  const along = (a - pu * 0.25 - (b - pv * 0.25)) * 0.7
  const off = (a - pu * 0.25 + (b - pv * 0.25)) * 0.7 - 1.6 + along * along * 0.06
  if (Math.abs(along) < 3.9 && Math.abs(off) < 1.3 - Math.abs(along) * 0.16) return Math.abs(off) < 0.5 ? "accent" : "guard"
  if (Math.abs(s - 1) < 0.075) return "leaf"
  if (s < 0.72 && s > 0.6 && a > 1.5 && b > 1.5) return Math.floor(a + b) % 2 ? "leaf" : null
  return null
}

/** ماهی افشار: fish all over, a stepped lozenge in the middle and four corners, each on its own ground. */
export const mahi: FieldRule = (loom, { fu, fv, dice }) => {
  const pu = dice.pick([13, 14, 16])
  const pv = pu + 3
  const a = fu * dice.between(0.56, 0.68)
  const b = fv * dice.between(0.46, 0.56)
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const s = Math.floor((u / a) * 10) / 10 + (v / b) * 0.98
    if (s < 1) {
      if (s > 0.94) return "cream"
      if (s > 0.88) return "outline"
      const core = u / (a * 0.42) + v / (b * 0.42)
      if (core < 1) return core > 0.86 ? "accent" : (rosette(u, v, 4.6) ?? floret(wrap(u + 4, 8) - 4, wrap(v + 4, 8) - 4) ?? "field")
      return herati(u, v + pv / 4, pu - 2, pv - 2) ?? "medallion"
    }
    const q = (fu - u) / (fu * 0.52) + (fv - v) / (fv * 0.36)
    if (q < 1) return q > 0.92 ? "cream" : q > 0.84 ? "outline" : (herati(u + 3, v, pu - 2, pv - 2) ?? "medallion")
    return herati(u, v, pu, pv) ?? "field"
  })
}

/** بیدگینه: an endless honeycomb, each cell with its flower; a six-sided medallion lies on it. */
export const bidgineh: FieldRule = (loom, { fu, fv, dice }) => {
  const pitch = dice.pick([13, 14, 15])
  const a = fu * 0.52
  const b = fv * 0.3
  const cell = (u: number, v: number): { d: number; du: number; dv: number; odd: boolean } => {
    // the nearer of two staggered grids of centres; `d` grows to 1 on the wall between two cells
    const place = (shiftU: number, shiftV: number) => {
      const pv = pitch * 1.7
      const du = wrap(u - shiftU + pitch / 2, pitch) - pitch / 2
      const dv = wrap(v - shiftV + pv / 2, pv) - pv / 2
      return { du, dv, r: Math.hypot(du, dv), next: Math.hypot(pitch - Math.abs(du), dv) }
    }
    const one = place(0, 0)
    const two = place(pitch / 2, pitch * 0.85)
    const near = one.r < two.r ? one : two
    const far = one.r < two.r ? two : one
    return { d: near.r / Math.max(0.1, Math.min(far.r, near.next)), du: near.du, dv: near.dv, odd: one.r < two.r }
  }
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const hex = Math.max(u / a, (u / a) * 0.5 + (v / b) * 0.62)
    if (hex < 1) {
      if (hex > 0.93) return "outline"
      if (hex > 0.86) return "cream"
      if (hex > 0.8) return "outline"
      if (hex > 0.5) return herati(u, v, 12, 14) ?? "medallion"
      if (hex > 0.44) return "accent"
      return rosette(u, v, Math.min(7, a * 0.3)) ?? floret(wrap(u + 3.5, 7) - 3.5, wrap(v + 3.5, 7) - 3.5) ?? "field2"
    }
    const { d, du, dv, odd } = cell(u, v)
    if (d > 0.88) return "leaf"
    if (d > 0.8) return "field2"
    return (
      (odd ? rosette(du, dv, 3.6) : rosette(du, dv, 2.4)) ??
      (Math.hypot(du, dv) > pitch * 0.38 && Math.floor(Math.abs(du)) === Math.floor(Math.abs(dv)) ? "light" : "field")
    )
  })
}

/** قولتوق: nested six-sided medallions with combs, anchors above and below, flowers on the ground. */
export const qoltuq: FieldRule = (loom, { fu, fv, dice }) => {
  const a = fu * 0.76
  const b = fv * dice.between(0.56, 0.64)
  const comb = dice.pick([3, 4, 5])
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const hex = Math.max(u / a, (u / a) * 0.52 + (v / b) * 0.78)
    if (hex < 1) return nested(hex, u, v, comb)
    // the anchor on the long axis
    const dv = v - b * 1.28 - 3
    const anchor = u + Math.abs(dv) * 0.8
    if (anchor < 6.5) return anchor > 5.4 ? "outline" : anchor > 4.2 ? "cream" : anchor > 3 ? "outline" : anchor < 1.2 ? "accent" : "medallion2"
    if (hex < 1.12 && Math.floor(u + v) % 4 < 2) return "medallion"
    const corner = (fu - u) / (fu * 0.62) + (fv - v) / (fv * 0.42)
    if (corner < 1)
      return corner > 0.9
        ? "outline"
        : corner > 0.8
          ? "cream"
          : Math.floor(fu - u + fv - v) % 6 < 1
            ? "accent"
            : (floret(wrap(u, 7) - 3.5, wrap(v, 8) - 4) ?? "medallion")
    return floret(wrap(u + 5.5, 11) - 5.5, wrap(v + 4, 12) - 6) ?? "field"
  })
}

function nested(hex: number, u: number, v: number, comb: number): Knot {
  if (hex > 0.94) return "outline"
  if (hex > 0.87) return "cream"
  if (hex > 0.82) return "outline"
  if (hex > 0.62) return floret(wrap(u + 3.5, 7) - 3.5, wrap(v + 3.5, 7) - 3.5) ?? "medallion"
  if (hex > 0.57) return "accent"
  if (hex > 0.52) return Math.floor(u + v) % comb ? "outline" : "accent"
  if (hex > 0.28) return Math.floor(u) % 4 < 2 === Math.floor(v) % 4 < 2 ? "field" : "field2"
  if (hex > 0.22) return "cream"
  return rosette(u, v, 4) ?? "medallion2"
}

/** روستایی: hooked diamonds stacked on the axis, birds and combs between them; no two villages alike. */
export const village: FieldRule = (loom, { fu, fv, dice }) => {
  const count = fv / fu > 2.4 ? 5 : 3
  const half = fv / count
  const a = fu * 0.78
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const nth = Math.floor((v + half) / (2 * half))
    const dv = Math.abs(v - nth * 2 * half)
    const s = u / a + dv / (half * 0.98)
    if (s < 1) {
      if (s > 0.92) return "outline"
      if (s > 0.82) return "cream"
      if (s > 0.76) return "outline"
      if (s > 0.56) return floret(wrap(u + 3.5, 7) - 3.5, wrap(dv + 3.5, 7) - 3.5) ?? (nth % 2 ? "light" : "medallion")
      if (s > 0.5) return "accent"
      if (s > 0.26) return Math.floor(u) % 4 < 2 === Math.floor(dv) % 4 < 2 ? "field" : "field2"
      if (s > 0.2) return "cream"
      return rosette(u, dv, 4) ?? "medallion2"
    }
    // latch hooks stand on the diamonds' sides
    if (s < 1.2) return hook(u, dv, s)
    const spandrel = floret(wrap(u + 5.5, 11) - 5.5, wrap(v + 4, 12) - 6)
    if (spandrel) return spandrel
    return fu - u < 5 && wrap(v, 9) < 5 ? ((wrap(v, 9) < 1 || fu - u < 1.2 ? "medallion" : null) ?? "field") : "field"
  })
  bird(loom, fu * 0.72, half + dice.between(-2, 2))
}

function hook(u: number, dv: number, s: number): Knot {
  const step = wrap(Math.floor(u - dv), 6)
  if (step < 2) return "medallion"
  return step < 4 && s > 1.12 ? "medallion" : "field"
}

/** A small bird, as village weavers put between medallions. */
function bird(loom: Loom, u: number, v: number): void {
  const rows = ["..oo...", ".oaoo..", "..ooooo", "..occco", "...ooo.", "...o.o."]
  rows.forEach((row, y) =>
    [...row].forEach((knot, x) => {
      if (knot === ".") return
      loom.motif(u + x - 3.5, v + y - 3, 0.4, () => (knot === "a" ? "accent" : knot === "c" ? "cream" : "outline"))
    }),
  )
}

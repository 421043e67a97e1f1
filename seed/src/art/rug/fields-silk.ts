import { floret, leaf, palmette, rosette, wrap, type Knot, type Loom } from "./loom"
import type { FieldRule } from "./fields"

type Point = readonly [number, number]

function inside(fu: number, fv: number): (u: number, v: number) => boolean {
  return (u, v) => u <= fu && v <= fv
}

/** The points of a spiral from radius `r` inwards, starting at `from` radians, turning `way`. */
function spiral(u: number, v: number, r: number, from: number, turns: number, way: 1 | -1): Point[] {
  const steps = Math.ceil(r * turns * 5)
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const angle = from + way * t * turns * Math.PI * 2
    const radius = r * (1 - t) ** 0.8 + 1.2
    return [u + Math.cos(angle) * radius, v + Math.sin(angle) * radius] as const
  })
}

/** شاه‌عباسی: great palmettes on looping vines, all over. */
export const shahAbbasi: FieldRule = (loom, { fu, fv, dice }) => {
  const within = inside(fu, fv)
  const columns = Math.max(1, Math.round(fu / 27))
  const pitch = fu / columns
  const rows = Math.max(2, Math.round(fv / (pitch * 1.05)))
  const step = fv / rows
  const flip = dice.below(2)
  const nodes: { u: number; v: number; big: boolean; up: boolean }[] = []
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++)
      nodes.push({ u: column * pitch, v: row * step, big: (row + column) % 2 === flip, up: row % 2 === 0 })
  }
  // two loops leave every great palmette and end in a curl at its neighbours
  for (const { u, v } of nodes.filter((node) => node.big)) {
    for (const [su, sv] of [
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ] as const) {
      const middle = [u + su * pitch * 0.5, v + sv * step * 0.5] as const
      loom.vine(arc(u, v, middle[0], middle[1], 0.5 * su * sv), "leaf", 1, within)
      const curl = spiral(middle[0], middle[1], Math.min(pitch, step) * 0.27, Math.atan2(-sv, -su), 1.15, su * sv > 0 ? 1 : -1)
      loom.vine(curl, "leaf", 1, within)
      curl.forEach(([x, y], i) => {
        if (i % 11 !== 5) return
        const turn = Math.atan2(y - middle[1], x - middle[0])
        loom.motif(x, y, 5, (du, dv) => (leaf(du, dv, 4.4, 1.3, turn + 0.7) ? "light" : null), within)
      })
      loom.motif(middle[0], middle[1], 5, (du, dv) => rosette(du, dv, 2.9), within)
    }
  }
  for (const { u, v, big, up } of nodes) {
    const R = (big ? 0.34 : 0.19) * Math.min(pitch, step)
    loom.motif(u, v, R + 3, (du, dv) => (big ? palmette(du, dv, R, up ? Math.PI / 2 : -Math.PI / 2) : rosette(du, dv, R)), within)
    if (big) continue
    for (let k = 0; k < 4; k++) {
      const turn = Math.PI / 4 + (k * Math.PI) / 2
      loom.motif(u + Math.cos(turn) * (R + 1), v + Math.sin(turn) * (R + 1), 6, (du, dv) => (leaf(du, dv, 5, 1.5, turn) ? "light" : null), within)
    }
  }
}

/** The points of a bow from one place to another; `bend` in parts of their distance. */
function arc(u0: number, v0: number, u1: number, v1: number, bend: number): Point[] {
  const [mu, mv] = [(u0 + u1) / 2 - (v1 - v0) * bend, (v0 + v1) / 2 + (u1 - u0) * bend]
  return Array.from({ length: 25 }, (_, i) => {
    const t = i / 24
    return [(1 - t) ** 2 * u0 + 2 * (1 - t) * t * mu + t * t * u1, (1 - t) ** 2 * v0 + 2 * (1 - t) * t * mv + t * t * v1] as const
  })
}

/** اسلیمی: split-leaf scrolls turning from a small star in the middle out to the border. */
export const eslimi: FieldRule = (loom, { fu, fv, dice }) => {
  const within = inside(fu, fv)
  const rows = Math.max(2, Math.round(fv / (fu * 0.78)))
  const step = fv / rows
  const r = Math.min(fu * 0.44, step * 0.48)
  const start = dice.below(2)
  for (let row = 0; row < rows; row++) {
    const way = (row + start) % 2 ? 1 : -1
    scroll(loom, fu * 0.5, (row + 0.5) * step, r, way > 0 ? Math.PI : 0, way, within)
    const small = r * 0.42
    scroll(loom, fu * 0.93, (row + 0.5 + 0.42) * step, small, 0, -way as 1 | -1, within)
    scroll(loom, fu * 0.08, (row + 0.5 + 0.44) * step, small, Math.PI / 2, way, within)
    loom.motif(0, (row + 1) * step, 9, (du, dv) => palmette(du, dv, 6.6, Math.PI / 2), within)
  }
  const star = Math.min(fu, fv) * dice.between(0.3, 0.36)
  loom.motif(
    0,
    0,
    star + 2,
    (du, dv) => {
      const angle = Math.atan2(dv, du)
      const rr = Math.hypot(du, dv) / (star * (0.86 + 0.14 * Math.cos(angle * 8)))
      if (rr > 1) return null
      if (rr > 0.92) return "outline"
      if (rr > 0.84) return "cream"
      if (rr > 0.78) return "outline"
      if (rr > 0.4) return floret(wrap(du + 4, 8) - 4, wrap(dv + 4, 8) - 4) ?? "medallion"
      return rosette(du, dv, star * 0.32) ?? "medallion2"
    },
    within,
  )
}

/** One arabesque: a vine two knots wide, edged, with leaves that split into a long and a short lobe. */
function scroll(loom: Loom, u: number, v: number, r: number, from: number, way: 1 | -1, within: (u: number, v: number) => boolean): void {
  const points = spiral(u, v, r, from, r > 14 ? 1.6 : 1.05, way)
  loom.vine(points, "outline", 4, within)
  const every = r > 14 ? 21 : 16
  points.forEach(([x, y], i) => {
    if (i % every !== 7 || i > points.length - 12) return
    const next = points[Math.min(i + 2, points.length - 1)] ?? [x, y]
    const heading = Math.atan2(next[1] - y, next[0] - x)
    const side = way * (i % (every * 2) === 7 ? 1 : -1)
    loom.motif(
      x,
      y,
      11,
      (du, dv) => (leaf(du, dv, 10, 3, heading + side * 0.62) || leaf(du, dv, 6, 2.4, heading + side * 1.6) ? "outline" : null),
      within,
    )
    loom.motif(
      x,
      y,
      11,
      (du, dv) => (leaf(du, dv, 9, 2, heading + side * 0.62) ? "accent" : leaf(du, dv, 5, 1.5, heading + side * 1.6) ? "light" : null),
      within,
    )
  })
  loom.vine(points, "cream", 2, within)
  loom.motif(u, v, 7, (du, dv) => rosette(du, dv, r > 14 ? 4.6 : 3), within)
}

/** One lobed shape, 0 in its middle and 1 on its edge. */
function lobed(u: number, v: number, a: number, b: number, lobes: number, depth: number): number {
  const angle = Math.atan2(v / b, u / a)
  return Math.hypot(u / a, v / b) / (1 + depth * Math.cos(angle * lobes))
}

/** لچک‌ترنج: a lobed medallion with pendants, four corners cut from the same shape, scrolls on the ground. */
export const lachakToranj: FieldRule = (loom, { fu, fv, dice }) => {
  const within = inside(fu, fv)
  const lobes = dice.pick([8, 12, 16])
  const a = fu * 0.6
  const b = Math.min(fv * 0.44, a * 1.5)
  const phase = dice() * 6
  loom.weave((u, v) => {
    if (!within(u, v)) return null
    // the contour of two crossing waves winds like a vine and never repeats
    const wave = Math.sin(u * 0.3 + Math.sin(v * 0.21 + phase) * 1.5) + Math.cos(v * 0.26)
    if (Math.abs(wave) < 0.1) return "leaf"
    return rosette(wrap(u + 11, 22) - 11, wrap(v + 4, 25) - 12.5, 3) ?? floret(wrap(u, 11) - 5.5, wrap(v + 3, 12.5) - 6.25) ?? "field"
  })
  const band = (rr: number, u: number, v: number, pitch: number): Knot => {
    if (rr > 0.95) return "outline"
    if (rr > 0.88) return "cream"
    if (rr > 0.82) return "outline"
    if (rr > 0.75) return "accent"
    return floret(wrap(u + pitch / 2, pitch) - pitch / 2, wrap(v + pitch / 2, pitch) - pitch / 2) ?? "medallion"
  }
  loom.weave((u, v) => {
    if (!within(u, v)) return null
    const rr = lobed(u, v, a, b, lobes, 0.075)
    if (rr < 1) {
      if (rr < 0.3) return rosette(u, v, Math.min(6, a * 0.2)) ?? "field"
      if (rr < 0.36) return "cream"
      if (rr < 0.42) return "outline"
      return band(rr, u, v, 9)
    }
    const pendant = u * 0.95 + Math.abs(v - b - 5.5) * 0.62
    if (pendant < 5) return pendant > 4 ? "outline" : pendant > 3 ? "cream" : pendant < 1.1 ? "accent" : "medallion"
    const finial = u + Math.abs(v - b - 15) * 0.9
    if (finial < 3.2) return finial > 2.2 ? "outline" : finial < 1 ? "accent" : "medallion2"
    const corner = lobed(fu - u, fv - v, fu * 0.62, fv * 0.4, 8, 0.09)
    if (corner < 1) return band(corner, u + 2, v, 8)
    return null
  })
}

/** محرمات: upright stripes, each with its own vine. */
export const moharramat: FieldRule = (loom, { fu, fv, dice }) => {
  const wide = dice.pick([9, 10, 11])
  const grounds = ["field", "cream", "medallion", "guard"] as const
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const i = Math.floor((u + wide / 2) / wide)
    const c = wrap(u + wide / 2, wide) - wide / 2
    if (Math.abs(c) > wide / 2 - 1) return Math.abs(c) > wide / 2 - 0.6 ? "outline" : (grounds[i % 4] ?? "field")
    const ground = grounds[i % 4] ?? "field"
    const dv = wrap(v + (i % 2 ? 7 : 0), 14) - 7
    const e = Math.abs(c) * 1.05 + Math.abs(dv) * 0.75
    if (e < 1.3) return "accent"
    if (e < 3.2) return ground === "medallion" ? "medallion2" : "medallion"
    if (e < 4) return "outline"
    const stem = Math.sin((v / 14) * Math.PI * 2) * (wide / 2 - 2.6)
    if (Math.abs(c - stem) < 0.62) return ground === "guard" ? "outline" : "leaf"
    return ground
  })
}

/** خشتی: a garden in tiles; rosette, tree, vase and star take turns. */
export const kheshti: FieldRule = (loom, { fu, fv, dice }) => {
  const across = fu < 24 ? 1 : 2
  const side = fu / (across + 0.5)
  const along = Math.max(1, Math.round(fv / side - 0.5))
  const tall = fv / (along + 0.5)
  const shift = dice.below(4)
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const i = Math.floor(u / side + 0.5)
    const j = Math.floor(v / tall + 0.5)
    const du = u - i * side
    const dv = v - j * tall
    const edge = Math.max(Math.abs(du) - side / 2, Math.abs(dv) - tall / 2)
    if (edge > -0.8) return "outline"
    if (edge > -1.9) return "accent"
    if (edge > -2.7) return "outline"
    const ground = (["field", "cream", "medallion", "light", "guard"] as const)[(i * 2 + j * 3 + shift) % 5] ?? "field"
    const ink: Knot = ground === "cream" || ground === "guard" ? "medallion" : "cream"
    return tile((i + j + shift) % 4, du, dv, ink, Math.min(side, tall) / 2 - 3) ?? ground
  })
}

function tile(kind: number, du: number, dv: number, ink: Knot, R: number): Knot {
  const a = Math.abs(du)
  switch (kind) {
    case 0:
      return rosette(du, dv, R * 0.75)
    case 1: {
      // a cypress
      if (a < 0.8 && dv > -R && dv < R) return "outline"
      const crown = a - (R * 0.72 + dv * 0.62) * 0.62
      return dv < R * 0.55 && dv > -R && crown < 0
        ? Math.floor(a + dv + 40) % 3 === 0
          ? "accent"
          : "leaf"
        : dv > R * 0.8 && a < R * 0.5
          ? ink
          : null
    }
    case 2: {
      // a vase with three flowers
      const body = Math.hypot(du / 0.9, (dv - R * 0.45) / 0.8)
      if (body < R * 0.42) return body > R * 0.28 ? "outline" : ink
      if (dv < R * 0.2 && dv > -R * 0.2 && a < 0.8) return "leaf"
      return (
        rosette(du, dv + R * 0.5, R * 0.3) ??
        floret(a - R * 0.62, dv + R * 0.1) ??
        (Math.abs(a - (R * 0.3 - dv) * 0.6) < 0.6 && dv < R * 0.2 && dv > -R * 0.1 ? "leaf" : null)
      )
    }
    default: {
      const star = Math.min(Math.max(a, Math.abs(dv)) * 1.1, (a + Math.abs(dv)) * 0.78)
      if (star < 1) return "accent"
      if (star < R * 0.34) return "medallion2"
      if (star < R * 0.48) return "outline"
      if (star < R * 0.86) return ink
      return null
    }
  }
}

/** گنبدی: the inside of a dome laid flat, rings of petals that grow from a star in the middle. */
export const gonbadi: FieldRule = (loom, { fu, fv, dice }) => {
  const sectors = dice.pick([16, 20, 24])
  const grow = 1.26
  const first = Math.min(fu, fv) * 0.15
  // a dome seen from below on a rug longer than wide: rings are drawn out along the rug
  const stretch = Math.min(1.5, fv / fu)
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const x = u
    const y = v / stretch
    const r = Math.hypot(x, y)
    const angle = Math.atan2(y, x)
    if (r < first) {
      const petal = r / (first * (0.84 + 0.16 * Math.cos(angle * 8)))
      return petal > 0.95 ? "outline" : petal > 0.72 ? "accent" : petal > 0.6 ? "outline" : (rosette(x, y, first * 0.42) ?? "medallion2")
    }
    const depth = Math.log(r / first) / Math.log(grow)
    const nth = Math.floor(depth)
    const phase = (angle / (Math.PI * 2)) * sectors + (nth % 2 ? 0.5 : 0)
    const across = Math.abs(wrap(phase, 1) - 0.5) * 2
    const along = depth - nth
    const petal = across + Math.abs(along - 0.5) * 1.7
    if (petal > 1.04) return wrap(Math.floor(u) + Math.floor(v), 5) === 0 && along > 0.8 ? "leaf" : "field"
    if (petal > 0.84) return "outline"
    if (petal > 0.56) return (["cream", "medallion", "light"] as const)[nth % 3] ?? "cream"
    if (petal > 0.4) return "outline"
    return (["medallion", "accent", "medallion2"] as const)[nth % 3] ?? "accent"
  })
  corner(loom, fu, fv)
}

function corner(loom: Loom, fu: number, fv: number): void {
  const R = Math.min(fu, fv) * 0.44
  loom.weave((u, v) => {
    if (u > fu || v > fv) return null
    const rr = lobed(fu - u, fv - v, R, R * 1.2, 12, 0.08)
    if (rr > 1) return null
    if (rr > 0.92) return "outline"
    if (rr > 0.82) return "cream"
    if (rr > 0.74) return "outline"
    return floret(wrap(u + 3.5, 7) - 3.5, wrap(v + 3.5, 7) - 3.5) ?? "medallion"
  })
}

import type { Role } from "./dyes"

/** What a drawing rule answers for a knot: a role, or nothing to leave the knot as it is. */
export type Knot = Role | null

/**
 * A quarter of a rug on the loom. Knots are addressed by their distance from the middle: `u` across, `v` along, both
 * from 0.5 upwards, so that a design drawn once is mirrored into four quarters.
 */
export class Loom {
  private readonly knots: Role[]

  /** `across` and `along` are the knots of the quarter. */
  constructor(
    readonly across: number,
    readonly along: number,
    ground: Role,
  ) {
    this.knots = Array.from({ length: across * along }, () => ground)
  }

  /** Asks the rule for every knot. */
  weave(rule: (u: number, v: number) => Knot): void {
    for (let y = 0; y < this.along; y++) for (let x = 0; x < this.across; x++) this.put(x, y, rule(x + 0.5, y + 0.5))
  }

  /** Asks the rule for the knots round a place; the rule gets the distance from it. `within` keeps it to a part. */
  motif(u: number, v: number, reach: number, rule: (du: number, dv: number) => Knot, within?: (u: number, v: number) => boolean): void {
    const fromX = Math.max(0, Math.floor(u - reach))
    const toX = Math.min(this.across - 1, Math.ceil(u + reach))
    const fromY = Math.max(0, Math.floor(v - reach))
    const toY = Math.min(this.along - 1, Math.ceil(v + reach))
    for (let y = fromY; y <= toY; y++) {
      for (let x = fromX; x <= toX; x++) {
        if (within && !within(x + 0.5, y + 0.5)) continue
        this.put(x, y, rule(x + 0.5 - u, y + 0.5 - v))
      }
    }
  }

  /** A line through points, one knot wide or more. */
  vine(points: readonly (readonly [number, number])[], role: Role, width = 1, within?: (u: number, v: number) => boolean): void {
    for (let i = 1; i < points.length; i++) {
      const [u0, v0] = points[i - 1] ?? [0, 0]
      const [u1, v1] = points[i] ?? [0, 0]
      const steps = Math.max(1, Math.ceil(Math.hypot(u1 - u0, v1 - v0) * 2))
      for (let step = 0; step <= steps; step++) {
        const u = u0 + ((u1 - u0) * step) / steps
        const v = v0 + ((v1 - v0) * step) / steps
        const x = Math.floor(u - (width - 1) / 2)
        const y = Math.floor(v - (width - 1) / 2)
        for (let dy = 0; dy < width; dy++)
          for (let dx = 0; dx < width; dx++) if (!within || within(x + dx + 0.5, y + dy + 0.5)) this.put(x + dx, y + dy, role)
      }
    }
  }

  /** The role of a knot, counted from the middle. */
  at(x: number, y: number): Role {
    return this.knots[y * this.across + x] ?? "field"
  }

  private put(x: number, y: number, knot: Knot): void {
    if (knot && x >= 0 && y >= 0 && x < this.across && y < this.along) this.knots[y * this.across + x] = knot
  }
}

/** The remainder that is never negative. */
export function wrap(value: number, period: number): number {
  return ((value % period) + period) % period
}

/** A small flower of a few knots. */
export function floret(du: number, dv: number): Knot {
  const m = Math.round(Math.abs(du) + Math.abs(dv))
  const q = Math.max(Math.abs(du), Math.abs(dv))
  if (m === 0) return "accent"
  if (m === 1) return "cream"
  if (m === 2) return "leaf"
  if (m === 3 && q < 2) return "light"
  return null
}

/** A round flower of radius `R` with a dark rim. */
export function rosette(du: number, dv: number, R: number): Knot {
  const a = Math.abs(du)
  const b = Math.abs(dv)
  const e = (a + b) * 0.5 + Math.max(a, b) * 0.52
  if (e < 0.9) return "accent"
  if (e < 1.9) return "outline"
  if (e < R * 0.62) return a < 0.7 || b < 0.7 || Math.abs(a - b) < 0.8 ? "leaf" : "cream"
  if (e < R) return "medallion2"
  if (e < R + 0.95) return "outline"
  return null
}

/** A palmette: a fan on a calyx, open towards `turn` (radians; 0 is outwards along u). */
export function palmette(du: number, dv: number, R: number, turn: number): Knot {
  const along = du * Math.cos(turn) + dv * Math.sin(turn)
  const across = Math.abs(-du * Math.sin(turn) + dv * Math.cos(turn))
  const r = Math.hypot(along, across)
  const scallop = R * (0.92 + 0.12 * Math.cos(Math.atan2(across, along) * 6))
  if (along < -R * 0.62 || r > scallop + 0.9) return along > -R * 1.05 && along <= -R * 0.5 && across < R * 0.42 ? "leaf" : null
  if (along < -R * 0.5 && across > R * 0.55) return null
  if (r > scallop) return "outline"
  if (r > scallop * 0.74) return "medallion2"
  if (r > scallop * 0.62) return "outline"
  if (r > scallop * 0.3) return across < 0.8 || Math.abs(across - along * 0.9) < 0.8 ? "accent" : "cream"
  return r < 1 ? "accent" : "leaf"
}

/** A pointed leaf from 0,0 towards `turn`. */
export function leaf(du: number, dv: number, length: number, width: number, turn: number): boolean {
  const along = du * Math.cos(turn) + dv * Math.sin(turn)
  const across = Math.abs(-du * Math.sin(turn) + dv * Math.cos(turn))
  if (along < 0 || along > length) return false
  return across <= width * Math.sin((along / length) ** 0.8 * Math.PI)
}

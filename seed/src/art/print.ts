import { fill, lozenge, rect } from "./shapes"
import { n, n2, type Sheet } from "./sheet"

/** What printers put on packs: the woven band, lattices, handling marks. */

export const CREAM = "#FBF5E8"
export const GOLD = "#F2CB74"
export const INK = "#3A2A1E"

/** How one member's packs differ from the next member's of the same kind. */
export interface House {
  motif: Motif
  /** which dyes the woven band has */
  band: 0 | 1 | 2
  /** window and words change sides */
  mirrored: boolean
  /** the kind's colour as this member's printer makes it */
  tint(colour: string): string
}

/** The house style that belongs to a seed. */
export function houseOf(seed: number): House {
  const nth = Math.abs(Math.trunc(seed))
  const [towards, part] = (
    [
      ["#000000", 0],
      ["#0B1020", 0.24],
      ["#B98A57", 0.2],
      ["#FBF5E8", 0.13],
      ["#5A1E2A", 0.22],
    ] as const
  )[nth % 5] ?? ["#000000", 0]
  return {
    motif: MOTIFS[nth % MOTIFS.length] ?? "lozenges",
    band: ([0, 1, 2] as const)[nth % 3] ?? 0,
    mirrored: nth % 2 === 1,
    tint: (colour) => mix(colour, towards, part),
  }
}

/** A colour moved towards another by a part of the way; both as #RRGGBB. */
export function mix(colour: string, towards: string, part: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(channel(colour, at) * (1 - part) + channel(towards, at) * part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase()
}

const BANDS = [
  { ground: "#F4EAD6", dyes: ["#9E2F2B", "#2B4478", "#D39B36"], hearts: ["#F4EAD6", "#E2B04A", "#9E2F2B"], twig: "#53672A" },
  { ground: "#2A2018", dyes: ["#D39B36", "#C4606F", "#EADFC8"], hearts: ["#2A2018", "#F4EAD6", "#9E2F2B"], twig: "#8FA3C4" },
  { ground: "#E9D3A0", dyes: ["#2F6F74", "#7C2A34", "#2B4478"], hearts: ["#FBF5E8", "#E2B04A", "#FBF5E8"], twig: "#7C2A34" },
] as const

/** The woven band that every cluster's packs carry: lozenges of three dyes, 9 units high. */
export function wovenBand(sheet: Sheet, x: number, y: number, width: number, height = 9, band: House["band"] = 0): string {
  const { ground, dyes, hearts, twig } = BANDS[band]
  const small = (cx: number, cy: number) => lozenge(cx, cy, 1.3, 1.2)
  const tile =
    rect(0, 0, 30, 9, ground) +
    dyes.map((dye, i) => fill(lozenge(5 + i * 10, 4.5, 4, 3.5), dye) + fill(lozenge(5 + i * 10, 4.5, 1.4, 1.3), hearts[i] ?? ground)).join("") +
    fill([0, 10, 20, 30].map((at) => small(at, 2.4) + small(at, 6.6)).join(""), twig)
  const paint = sheet.pattern(30, 9, tile)
  const scale = height / 9
  return `<g transform="translate(${n(x)} ${n(y)})${scale === 1 ? "" : `scale(${n2(scale)})`}"><rect width="${n(width / scale)}" height="9" fill="${paint}"/></g>`
}

/** The quiet prints that a workshop chooses among for its boxes. */
export const MOTIFS = ["lozenges", "stars", "chevrons", "flowers"] as const
export type Motif = (typeof MOTIFS)[number]

/** A quiet print in one tone, for lids and the sides of boxes. `step` is the size of its tile. */
export function lattice(
  sheet: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  opacity = 0.35,
  step = 12,
  motif: Motif = "lozenges",
): string {
  return `<g transform="translate(${n(x)} ${n(y)})"><rect width="${n(w)}" height="${n(h)}" fill="${sheet.pattern(step, step, TILES[motif](step / 2, colour, opacity))}"/></g>`
}

/** Tiles of side 2 × `half`. */
const TILES: Record<Motif, (half: number, colour: string, opacity: number) => string> = {
  lozenges: (half, colour, opacity) =>
    `<path d="M0 ${half}L${half} 0 ${half * 2} ${half} ${half} ${half * 2}Z" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width=".9"/>` +
    fill(lozenge(half, half, half * 0.28, half * 0.28), colour, opacity),
  stars: (half, colour, opacity) => {
    const star = (x: number, y: number, r: number) =>
      `M${n(x)} ${n(y - r)}L${n(x + r * 0.3)} ${n(y - r * 0.3)} ${n(x + r)} ${n(y)} ${n(x + r * 0.3)} ${n(y + r * 0.3)} ${n(x)} ${n(y + r)} ${n(x - r * 0.3)} ${n(y + r * 0.3)} ${n(x - r)} ${n(y)} ${n(x - r * 0.3)} ${n(y - r * 0.3)}Z`
    return fill(star(half * 0.5, half * 0.5, half * 0.44) + star(half * 1.5, half * 1.5, half * 0.3), colour, opacity)
  },
  chevrons: (half, colour, opacity) =>
    `<path d="M0 ${n(half * 0.7)}L${half} ${n(half * 0.1)} ${half * 2} ${n(half * 0.7)}M0 ${n(half * 1.7)}L${half} ${n(half * 1.1)} ${half * 2} ${n(half * 1.7)}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="1.1"/>`,
  flowers: (half, colour, opacity) =>
    fill(
      [
        [0.5, 0.5],
        [1.5, 1.5],
      ]
        .map(([u = 0, v = 0]) =>
          [
            [0, -0.24],
            [0.24, 0],
            [0, 0.24],
            [-0.24, 0],
          ]
            .map(([dx = 0, dy = 0]) => lozenge((u + dx) * half, (v + dy) * half, half * 0.16, half * 0.16))
            .join(""),
        )
        .join(""),
      colour,
      opacity,
    ),
}

/** Two arrows up: this way. */
export function thisWayUp(x: number, y: number, size: number, colour = INK): string {
  const s = (k: number) => n(k * size)
  const arrow = (dx: number) => `M${n(x + dx)} ${n(y)}l${s(0.3)} ${s(0.36)}h${s(-0.18)}v${s(0.5)}h${s(-0.24)}v${s(-0.5)}h${s(-0.18)}Z`
  return fill(`${arrow(0)}${arrow(size * 0.75)}M${n(x - size * 0.3)} ${n(y + size * 0.94)}h${s(1.35)}v${s(0.1)}h${s(-1.35)}Z`, colour, 0.7)
}

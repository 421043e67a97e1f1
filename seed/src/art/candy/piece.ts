import type { Random } from "../random"
import { fill, line } from "../shapes"
import { n, SHADE, type Sheet } from "../sheet"
import type { Flavour } from "./flavours"

/** A cushion: cut from a pulled rope, so the ends are pinched and the back is round. */
function pillow(w: number, h: number): string {
  const y = (k: number) => n(k * h)
  const x = (k: number) => n(k * w)
  return `M${x(-1)} ${y(-0.6)}C${x(-0.5)} ${y(-1.12)} ${x(0.5)} ${y(-1.12)} ${x(1)} ${y(-0.6)}C${x(1.1)} ${y(-0.2)} ${x(1.1)} ${y(0.2)} ${x(1)} ${y(0.6)}C${x(0.5)} ${y(1.12)} ${x(-0.5)} ${y(1.12)} ${x(-1)} ${y(0.6)}C${x(-1.1)} ${y(0.2)} ${x(-1.1)} ${y(-0.2)} ${x(-1)} ${y(-0.6)}Z`
}

/** A four-sided piece: the rope is turned a quarter between two cuts of the scissors, which gave قیچی its name. */
function tetra(w: number, h: number): string {
  const y = (k: number) => n(k * h)
  const x = (k: number) => n(k * w)
  return `M${x(-1)} ${y(-0.95)}C${x(-0.3)} ${y(-1.1)} ${x(0.5)} ${y(-0.5)} ${x(1.08)} ${y(-0.1)}C${x(1.2)} ${y(0.05)} ${x(1.1)} ${y(0.2)} ${x(0.9)} ${y(0.3)}C${x(0.4)} ${y(0.6)} ${x(-0.4)} ${y(1.15)} ${x(-0.95)} ${y(0.98)}C${x(-1.2)} ${y(0.8)} ${x(-1.15)} ${y(-0.8)} ${x(-1)} ${y(-0.95)}Z`
}

type Marker = (flavour: Flavour, w: number, h: number, random: Random) => string

/** What is in or on the sugar. Marks of one colour are one path, to keep a piece small. */
const MARKERS: Record<Flavour["mark"], Marker> = {
  pulled: ({ shade, gloss }, w, h) => [-2, -1, 0, 1, 2].map((j) => grain(w, h, j, j % 2 ? gloss : shade, j % 2 ? 0.6 : 0.2, 1)).join(""),
  ribbon: ({ shade, gloss }, w, h) => [-2, -1, 0, 1, 2].map((j) => grain(w, h, j, j % 2 ? gloss : shade, j % 2 ? 0.75 : 0.36, 1.6)).join(""),
  thread: (_, w, h, random) =>
    line(
      times(
        4,
        () =>
          `M${spot(random, w, 0.7)} ${spot(random, h, 0.55)}q${n(random.between(2, 4))} ${n(random.between(-2.5, 2.5))} ${n(random.between(4, 7))} ${n(random.between(-1.5, 1.5))}`,
      ),
      "#9B2C12",
      { width: 0.9, opacity: 0.85 },
    ),
  speck: (_, w, h, random) =>
    line(
      times(10, () => `M${spot(random, w, 0.8)} ${spot(random, h, 0.65)}h.01`),
      "#4E4A22",
      { width: 1.5, opacity: 0.6 },
    ),
  seed: (_, w, h, random) => {
    const seeds = times(14, () => `M${spot(random, w, 0.85)} ${spot(random, h, 0.7)}l${n(random.between(-1.6, 1.6))} ${n(random.between(-1, 1))}`)
    return line(seeds, "#9A7538", { width: 2.9, opacity: 0.7 }) + line(seeds, "#FBF1DA", { width: 2.2 })
  },
  crumb: (_, w, h, random) =>
    ["#6E8A2E", "#8BA042", "#54701F", "#7B4B3A"]
      .map((green, i) =>
        fill(
          times(
            i === 3 ? 1 : 3,
            () =>
              `M${spot(random, w, 0.75)} ${spot(random, h, 0.6)}l${n(random.between(1, 3))} ${n(random.between(-2, -1))} ${n(random.between(1, 2))} ${n(random.between(1, 2.4))} ${n(random.between(-3, -2))} ${n(random.between(1, 2))}Z`,
          ),
          green,
          0.92,
        ),
      )
      .join(""),
  flake: ({ shade }, w, h, random) => {
    const flakes = times(
      11,
      () => `M${spot(random, w, 0.8)} ${spot(random, h, 0.68)}l${n(random.between(-3.4, 3.4))} ${n(random.between(-2.6, 2.6))}`,
    )
    return line(flakes, shade, { width: 2.6, opacity: 0.5 }) + line(flakes, "#fff", { width: 1.7 })
  },
}

function times(count: number, draw: () => string): string {
  return Array.from({ length: count }, draw).join("")
}

function spot(random: Random, half: number, reach: number): number {
  return n(random.between(-reach, reach) * half)
}

/** One grain line along the piece, bowed away from its middle. */
function grain(w: number, h: number, j: number, colour: string, opacity: number, width: number): string {
  const y = j * h * 0.34
  return line(`M${n(-w * 0.98)} ${n(y * 0.62)}Q0 ${n(y * 1.28)} ${n(w * 0.98)} ${n(y * 0.62)}`, colour, { width, opacity, butt: true })
}

/** The shade a single piece throws, as a symbol; pieces in a heap carry their own, smaller one. */
export function pieceShade(sheet: Sheet, flavour: Flavour, size = 1): string {
  const [w, h] = flavour.half
  return sheet.symbol(fill((flavour.shape === "tetra" ? tetra : pillow)(w * size, h * size), SHADE, 0.2))
}

/**
 * Defines `count` pieces of one kind, centred on 0,0, and answers their symbol ids.
 * `size` scales the kind's half width of about 15 units; `shade` is for pieces that lie in a heap.
 */
export function pieces(sheet: Sheet, flavour: Flavour, random: Random, { count = 4, size = 1, shade = true } = {}): string[] {
  const w = flavour.half[0] * size
  const h = flavour.half[1] * size
  const body = sheet.radial(
    [
      [0, flavour.light],
      [0.58, flavour.body],
      [1, flavour.shade],
    ],
    [0.36, 0.26, 0.85],
  )
  const outline = flavour.shape === "tetra" ? tetra(w, h) : pillow(w, h)
  const pinch = `M${n(-w * 0.86)} ${n(-h * 0.42)}l${n(w * 0.2)} ${n(h * 0.2)}M${n(-w * 0.9)} 0h${n(w * 0.2)}M${n(-w * 0.86)} ${n(h * 0.42)}l${n(w * 0.2)} ${n(-h * 0.2)}M${n(w * 0.86)} ${n(-h * 0.42)}l${n(-w * 0.2)} ${n(h * 0.2)}M${n(w * 0.9)} 0h${n(-w * 0.2)}`
  return Array.from({ length: count }, () =>
    sheet.symbol(
      (shade ? `<path d="${outline}" transform="translate(1.6 3)" fill="${SHADE}" fill-opacity=".24"/>` : "") +
        fill(outline, body) +
        MARKERS[flavour.mark](flavour, w, h, random) +
        line(pinch, flavour.shade, { width: 0.8, opacity: 0.3 }) +
        line(`M${n(-w * 0.6)} ${n(h * 0.62)}Q0 ${n(h * 0.94)} ${n(w * 0.6)} ${n(h * 0.6)}`, flavour.light, { width: 1.2, opacity: 0.35 }) +
        line(`M${n(-w * 0.55)} ${n(-h * 0.56)}Q${n(-w * 0.1)} ${n(-h * 0.86)} ${n(w * 0.35)} ${n(-h * 0.66)}`, "#fff", {
          width: 2 * size,
          opacity: 0.85,
        }),
    ),
  )
}

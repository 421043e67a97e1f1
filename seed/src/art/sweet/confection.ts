import type { Random } from "../random"
import { fill, line, use } from "../shapes"
import { n, type Sheet } from "../sheet"

/** One kind of sweet: its pieces and how they are laid in a box. */
export interface Confection {
  fa: string
  /** the colour of its boxes, and of the print on them */
  lid: string
  print: string
  /** what is seen between the pieces */
  bed: string
  /** distance between neighbours, across and down */
  step: readonly [number, number]
  /** every other row is moved by half a step */
  staggered: boolean
  /** how far a piece may lie askew, in units and degrees */
  jitter: readonly [number, number]
  /** half turns allowed: pieces may lie head to tail */
  flips?: boolean
  /** cut in its tray: the pieces touch and run under the edge */
  cut?: boolean
  /** symbol ids of at most `variants` pieces, centred on 0,0 */
  pieces(sheet: Sheet, random: Random, variants: number): string[]
}

/** Lays pieces over a rectangle, a little beyond its edges where `bleed` says so. Not clipped. */
export function lay(
  sheet: Sheet,
  confection: Confection,
  random: Random,
  area: readonly [number, number, number, number],
  wished: number,
  { bleed = confection.cut ? confection.step[1] * wished : 0, variants = 5 } = {},
): string {
  const [x, y, w, h] = area
  const ids = confection.pieces(sheet, random, variants)
  const [stepX, stepY] = [confection.step[0] * wished, confection.step[1] * wished]
  const across = Math.max(1, Math.round((w + 2 * bleed) / stepX))
  const down = Math.max(1, Math.round((h + 2 * bleed) / stepY))
  // whole pieces fill the box, as a confectioner fits them; what is cut in its tray keeps its own measure
  const gapX = confection.cut ? stepX : (w + 2 * bleed) / across
  const gapY = confection.cut ? stepY : (h + 2 * bleed) / down
  const scale = confection.cut ? wished : wished * Math.min(1.2, gapX / stepX, gapY / stepY)
  const [shift, askew] = confection.jitter
  let out = ""
  for (let row = 0; row <= (confection.cut ? down : down - 1); row++) {
    const odd = confection.staggered && row % 2 === 1
    for (let column = 0; column < across + (confection.cut ? 1 : odd && !bleed ? -1 : 0); column++) {
      const px = x - bleed + (column + (odd ? 1 : 0.5)) * gapX + random.between(-shift, shift) * scale
      const py = y - bleed + (row + 0.5) * gapY + random.between(-shift, shift) * scale
      const turn = random.between(-askew, askew) + (confection.flips && (row + column) % 2 ? 180 : 0)
      out += use(ids[random.below(ids.length)] ?? "", px, py, { turn: Math.abs(turn) < 0.5 ? 0 : turn, scale })
    }
  }
  return out
}

const GREENS = ["#5E7A24", "#7C9436", "#9DB054", "#496319", "#8E5A4A"] as const

/** Ground pistachio on a patch; one path per shade. `inside` in fractions of the patch. */
export function pistachio(random: Random, cx: number, cy: number, rx: number, ry: number, count: number, size = 1): string {
  const grains: string[] = GREENS.map(() => "")
  for (let i = 0; i < count; i++) {
    const turn = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    const shade = random() < 0.07 ? 4 : random.below(4)
    grains[shade] +=
      `M${n(cx + Math.cos(turn) * reach * rx)} ${n(cy + Math.sin(turn) * reach * ry)}l${n(random.between(1, 3) * size)} ${n(random.between(-2.4, -1.4) * size)} ${n(random.between(1, 2.6) * size)} ${n(random.between(1, 2.8) * size)} ${n(random.between(-3.4, -2) * size)} ${n(random.between(1, 2) * size)}Z`
  }
  return grains.map((d, i) => (d ? fill(d, GREENS[i] ?? GREENS[0]) : "")).join("")
}

/** Small seeds strewn over a patch, as short strokes of one colour. */
export function seeds(random: Random, rx: number, ry: number, count: number, colour: string, width: number, length = 0.01): string {
  let d = ""
  for (let i = 0; i < count; i++) {
    const turn = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    const lean = random() * Math.PI
    d += `M${n(Math.cos(turn) * reach * rx)} ${n(Math.sin(turn) * reach * ry)}l${n(Math.cos(lean) * length) || 0.01} ${n(Math.sin(lean) * length)}`
  }
  return line(d, colour, { width })
}

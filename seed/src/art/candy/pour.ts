import type { Random } from "../random"
import { rect, use } from "../shapes"
import type { Sheet } from "../sheet"
import type { Flavour } from "./flavours"
import { pieces, pieceShade } from "./piece"

export interface PourArea {
  x: number
  y: number
  width: number
  height: number
  /** whether a piece may lie with its centre here; everywhere when absent */
  inside?: (x: number, y: number) => boolean
  /** distance between the centres of the lower layer */
  pitch?: number
  /** size of a piece; 1 is 32 units long */
  scale?: number
}

/** Candies poured over an area: a jittered lower layer, a veil of shade, and a looser upper layer. */
export function pour(sheet: Sheet, flavours: readonly Flavour[], random: Random, area: PourArea): string {
  const { x, y, width, height, inside = () => true, pitch = 21, scale = 1 } = area
  // a mixture needs fewer drawings of each kind to look as varied
  const sets = flavours.map((flavour) => pieces(sheet, flavour, random, { count: flavours.length > 1 ? 2 : 4 }))
  const layer = (step: number, jitter: number): string => {
    let out = ""
    let row = 0
    for (let top = y; top <= y + height; top += step * 0.82, row++) {
      for (let left = x + (row % 2 ? step / 2 : 0); left <= x + width; left += step) {
        const px = left + random.between(-0.5, 0.5) * jitter
        const py = top + random.between(-0.5, 0.5) * jitter
        if (!inside(px, py)) continue
        const set = sets[random.below(sets.length)] ?? []
        out += use(set[random.below(set.length)] ?? "", px, py, { turn: random.between(-86, 86), scale: scale * random.between(0.9, 1.06) })
      }
    }
    return out
  }
  return layer(pitch * 1.02, pitch * 0.5) + rect(x - 60, y - 60, width + 120, height + 120, "#2A1A0E", 0, 0.2) + layer(pitch * 1.22, pitch * 0.7)
}

const HEAP: readonly (readonly [number, number])[] = [
  [60, 62],
  [28, 70],
  [92, 70],
  [44, 44],
  [78, 44],
  [60, 86],
  [60, 28],
  [34, 90],
  [88, 92],
]

/** A handful on nothing, in a box of 120 × 116. */
export function handful(sheet: Sheet, flavours: readonly Flavour[], random: Random, count = 9): string {
  const spots = HEAP.slice(0, count).map(([x, y]) => [x + random.between(-3, 3), y + random.between(-3, 3)] as const)
  return scatter(sheet, flavours, random, spots, 1.5)
}

/** Pieces that lie one by one, lit from the top left whatever way they are turned. */
export function scatter(sheet: Sheet, flavours: readonly Flavour[], random: Random, spots: readonly (readonly [number, number])[], size = 1): string {
  const sets = flavours.map((flavour) => ({
    ids: pieces(sheet, flavour, random, { count: flavours.length > 1 ? 1 : 3, size, shade: false }),
    shade: pieceShade(sheet, flavour, size),
  }))
  return spots
    .map(([x, y], i) => {
      const set = sets[i % sets.length]
      if (!set) return ""
      const turn = random.between(-80, 80)
      return use(set.shade, x + 2.4 * size, y + 3.6 * size, { turn }) + use(set.ids[random.below(set.ids.length)] ?? "", x, y, { turn })
    })
    .join("")
}

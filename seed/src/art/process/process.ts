import { Sheet } from "../sheet"
import { oneOf, type Picture } from "../types"
import { CANDY_STEPS } from "./candy"
import { RUG_STEPS } from "./rug"
import type { Scene } from "./scene"
import { SHOE_STEPS } from "./shoe"
import { SWEET_STEPS } from "./sweet"

export const TRADES = ["candy", "shoe", "sweet", "rug"] as const
export type Trade = (typeof TRADES)[number]
export type ProcessStep = 1 | 2 | 3 | 4

/** candy: boil, pull, cut, close · shoe: cut, stitch, last, box · sweet: roll, layer, bake, cut · rug: dye, knot, comb, seal */
const STEPS: Record<Trade, readonly [Scene, Scene, Scene, Scene]> = { candy: CANDY_STEPS, shoe: SHOE_STEPS, sweet: SWEET_STEPS, rug: RUG_STEPS }

export function paintProcess(trade: Trade, step: ProcessStep): Picture {
  const scene = STEPS[oneOf("process", TRADES, trade)][step - 1]
  if (!scene) throw new Error(`a process has four steps; there is no step ${step}`)
  const sheet = new Sheet()
  return sheet.picture(`process/${trade}/${step}`, [0, 0, 160, 120], scene(sheet))
}

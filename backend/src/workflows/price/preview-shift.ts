import type { PriceFilter, PriceShiftPreview } from "../../contracts/desk-prices"
import { isJump, shiftOutcome, type PriceShift } from "../../modules/packaging/price-change"
import type { Database } from "../../shared/database"
import { readShiftPacks, seenOf, type ShiftPack } from "./read/shift-ground"

type Moved = { pack: ShiftPack; old_rial: number; new_rial: number }
const told = ({ pack: { variant_id, good, name, content }, old_rial, new_rial }: Moved) => ({ variant_id, good, name, content, old_rial, new_rial })
const most = (moved: readonly Moved[], by: (each: Moved) => number): Moved | undefined => moved.reduce<Moved | undefined>((best, each) => (best === undefined || by(each) > by(best) ? each : best), undefined)

/** What a change of all comes to: how many, and the ones at the ends. Writes nothing. */
export async function previewShift(database: Database, member_id: string, filter: PriceFilter, shift: PriceShift): Promise<PriceShiftPreview> {
  const packs = await readShiftPacks(database, member_id, filter)
  const { moved, same, impossible, unpriced } = shiftOutcome(packs, shift)
  const [lowest, highest, furthest] = [most(moved, ({ new_rial }) => -new_rial), most(moved, ({ new_rial }) => new_rial), most(moved, ({ old_rial, new_rial }) => Math.abs(new_rial / old_rial - 1))]
  return {
    packs: packs.length, changes: moved.length, same, impossible, unpriced,
    jumps: moved.filter(({ old_rial, new_rial }) => isJump(old_rial, new_rial)).length,
    extremes: lowest && highest && furthest ? { lowest: told(lowest), highest: told(highest), furthest: told(furthest) } : null,
    seen: seenOf(packs),
  }
}

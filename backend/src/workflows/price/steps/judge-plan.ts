import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isJump, mayPlanFor, shiftOutcome, type PriceWish } from "../../../modules/packaging/price-change"
import { PRICE_CHANGE_MODULE } from "../../../modules/price-change"
import type { PriceChangeModuleService } from "../../../modules/price-change/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { pricesToWrite } from "../judge"
import { readOwnPrices } from "../read/own-prices"
import { readShiftPacks, seenOf } from "../read/shift-ground"
import type { PlanPricesInput } from "../types"

export type PlanTask = { needed: boolean; change_id: string; prices: PriceWish[] }

/** So many at least are one change; one person's mistake shall not be the whole database's work. */
const mostPacks = 20_000

/**
 * Reads prices under the member's lock and says what is decided of them; a key that was seen before is done. Writes nothing.
 * @throws invalid_dates at `on`; price_changed when a price is another than the writer saw; required at `confirm` for
 * jumps; invalid_quantity when a shift changes nothing; and what `pricesToWrite` refuses
 */
export const judgePlanStep = createStep("judge-plan", async (input: PlanPricesInput, { container }) => {
  const { member_id, key, on, confirm } = input
  const [known] = await container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE).listPriceChanges({ member_id, key })
  if (known) return new StepResponse<PlanTask>({ needed: false, change_id: known.id, prices: [] })
  if (on !== null && !mayPlanFor(on, tehranDay(new Date()))) throw shopError("invalid_dates", `${on} does not come, or not soon`, { field: "on" })
  const database = databaseOf(container)
  if ("changes" in input) {
    const own = await readOwnPrices(database, member_id, input.changes.map((each) => each.variant_id))
    return new StepResponse<PlanTask>({ needed: true, change_id: "", prices: pricesToWrite(input.changes, own, confirm) })
  }
  const packs = await readShiftPacks(database, member_id, input.filter)
  if (seenOf(packs) !== input.seen) throw shopError("price_changed", `Prices of ${member_id} are others by now`)
  const { moved } = shiftOutcome(packs, input.shift)
  if (moved.length === 0 || moved.length > mostPacks) throw shopError("invalid_quantity", `${moved.length} prices would change`, { field: "shift" })
  const jumps = moved.filter(({ old_rial, new_rial }) => isJump(old_rial, new_rial))
  if (jumps.length > 0 && !confirm) throw shopError("required", `${jumps.length} prices would jump`, { field: "confirm", subjects: jumps.slice(0, 20).map(({ pack: { variant_id, name } }) => ({ id: variant_id, name: { fa: name.fa, en: name.en } })) })
  return new StepResponse<PlanTask>({ needed: true, change_id: "", prices: moved.map(({ pack, old_rial, new_rial }) => ({ variant_id: pack.variant_id, old_rial, new_rial })) })
})

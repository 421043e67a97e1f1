import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

/** One toman. Prices are whole tomans, held as rials. */
const RIALS_PER_TOMAN = 10

function toNumber(amount: BigNumberInput): number {
  try {
    return MathBN.convert(amount).toNumber()
  } catch {
    return Number.NaN
  }
}

/**
 * The amount as whole rials, or a MedusaError with one of the codes `invalid_request` (another currency),
 * `total_not_whole` (not a positive multiple of ten rials) and `amount_over_cap`.
 */
export function wholeTomansInRials(amount: BigNumberInput, currency: string, cap: number): number {
  if (currency.toLowerCase() !== "irr") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Zarinpal takes IRR only, not ${currency.toUpperCase()}`, "invalid_request")
  }
  const rials = toNumber(amount)
  if (!Number.isSafeInteger(rials) || rials <= 0 || rials % RIALS_PER_TOMAN !== 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `An amount must be a positive number of whole tomans; ${rials} rials is not`, "total_not_whole")
  }
  if (rials > cap) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `One transaction may carry ${cap} rials at most; ${rials} is more`, "amount_over_cap")
  }
  return rials
}

/** A refund in whole rials; a MedusaError when it is none. */
export function refundRials(amount: BigNumberInput): number {
  const rials = toNumber(amount)
  if (!Number.isSafeInteger(rials) || rials <= 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `A refund must be a positive number of whole rials; ${rials} is not`, "total_not_whole")
  }
  return rials
}

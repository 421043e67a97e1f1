import { gtinCheckDigit } from "../../../backend/src/modules/packaging/rules"

/**
 * A GTIN-13 under Iran's prefix 626: four digits for the member, five for the pack. The numbers are made up.
 * @throws RangeError when a number needs more digits than it has
 */
export function gtin(member: number, pack: number): string {
  const digits = `626${String(member).padStart(4, "0")}${String(pack).padStart(5, "0")}`
  return digits + gtinCheckDigit(digits)
}

import { toLatinDigits } from "@khooshe/persian-text"
import { sameSecret } from "../../shared/same-secret"
import { pickupTries } from "./reference"

/** `locked`: too many wrong codes; only the operator hands over, even against the right one. */
export type CodeAnswer = "right" | "wrong" | "locked"

/**
 * Compares what a buyer said at the door with the parcel's code. Digits of every
 * script and stray blanks are fine.
 * @param tries how many codes were tried, this one included
 */
export function checkPickupCode(typed: string, code: string | null, tries: number): CodeAnswer {
  if (tries > pickupTries) return "locked"
  const said = toLatinDigits(typed).replace(/[\s\u200c\u200f\u200e-]/g, "")
  return code !== null && sameSecret(said, code) ? "right" : "wrong"
}

import type { ErrorCode } from "@contracts/errors"
import { parseIranMobile, toLatinDigits } from "@khooshe/persian-text"

export type LookupField = "number" | "mobile"

/** An order number as it was printed: Latin digits and letters, however it was typed. */
export const orderNumber = (typed: string): string => toLatinDigits(typed).replace(/[\s\u200c\u200e\u200f]/g, "").toUpperCase()

/** What is wrong with a look-up as typed. A well-formed pair may still be nobody's; that the backend says. */
export function lookupErrors({ number, mobile }: Record<LookupField, string>): Partial<Record<LookupField, ErrorCode>> {
  const errors: Partial<Record<LookupField, ErrorCode>> = {}
  if (orderNumber(number) === "") errors.number = "required"
  else if (number.length > 40) errors.number = "text_too_long"
  if (mobile.trim() === "") errors.mobile = "required"
  else if (parseIranMobile(mobile) === null) errors.mobile = "invalid_mobile"
  return errors
}

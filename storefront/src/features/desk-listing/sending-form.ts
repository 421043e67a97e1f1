import type { ListingContent } from "@contracts/desk-listings"
import { toLatinDigits } from "@khooshe/persian-text"
import { parseWhole } from "./amounts"
import type { Unread } from "./pack-form"
import { readerOf } from "./written"

/** What is said of a good's way out: working days until it leaves, whether it is made after it was ordered, its number in customs tariffs. */
export type Sending = Pick<ListingContent, "hs_code" | "lead_days" | "made_to_order">

/** As long as the API takes it: a rug on the loom. */
const mostDays = 400

/**
 * A number of the harmonised system as typed, in digits of any script, with or without dots: a chapter's heading of four
 * digits, and up to three pairs more, written «1704.90». Null for anything else.
 */
export function parseHsCode(text: string): string | null {
  const digits = toLatinDigits(text.trim()).replace(/[\s.·٫/-]/g, "")
  return /^\d{4}(\d{2}){0,3}$/.test(digits) ? [digits.slice(0, 4), ...(digits.slice(4).match(/\d{2}/g) ?? [])].join(".") : null
}

/**
 * What the form says; an empty field is the workshop's own number of days, and no number.
 * @returns the name of the first field that cannot be read
 */
export function sendingIn(form: FormData): Sending | Unread {
  const read = readerOf(form, 40)
  const [days, code] = [read("lead_days").trim(), read("hs_code").trim()]
  const lead_days = days === "" ? null : parseWhole(days, mostDays)
  if (days !== "" && lead_days === null) return { unread: "lead_days" }
  const hs_code = code === "" ? null : parseHsCode(code)
  if (code !== "" && hs_code === null) return { unread: "hs_code" }
  return { hs_code, lead_days, made_to_order: form.get("made_to_order") === "on" }
}

import type { EnquiryBody } from "@contracts/enquiry"
import type { ErrorCode } from "@contracts/errors"
import { parseQuantity } from "@/shared/quantity"
import type { Locale } from "@/i18n/locales"
import { isCountry } from "./countries"

export const incoterms = ["EXW", "FCA", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DDP"] as const
export const fields = ["company", "name", "country", "email", "messenger", "incoterm", "place", "message"] as const
export type EnquiryField = (typeof fields)[number]

/** What was typed, kept as it was, so that a form with an error comes back whole. */
export type EnquiryDraft = { values: Record<EnquiryField, string>; pieces: string[]; amounts: Record<string, string> }
export type EnquiryErrors = Partial<Record<EnquiryField | "items" | "form" | `amount-${string}`, ErrorCode | "contact_missing" | "items_missing">>

const longest: Record<EnquiryField, number> = { company: 160, name: 120, country: 2, email: 200, messenger: 120, incoterm: 3, place: 120, message: 4000 }
const mostItems = 50
const largestAmount = 100_000
const idShape = /^[A-Za-z0-9_-]{1,64}$/

/** Reads the form; unknown names fall away. Amounts are under `amount-<piece id>` and `amount-kind-<handle>`. */
export function readDraft(form: FormData): EnquiryDraft {
  const text = (name: string) => form.get(name)?.toString() ?? ""
  const amounts: Record<string, string> = {}
  for (const [name, value] of form.entries()) if (name.startsWith("amount-") && typeof value === "string" && idShape.test(name.slice(7))) amounts[name.slice(7)] = value.slice(0, 12)
  return {
    values: { company: text("company"), name: text("name"), country: text("country"), email: text("email"), messenger: text("messenger"), incoterm: text("incoterm"), place: text("place"), message: text("message") },
    pieces: form.getAll("piece").map(String).filter((id) => idShape.test(id)).slice(0, mostItems),
    amounts,
  }
}

/**
 * The enquiry to send, or what is wrong with the draft, by field. Something has to be chosen, and either e-mail or
 * messenger has to be given, or nobody could answer.
 */
export function enquiryOf(draft: EnquiryDraft, consortium: string, locale: Locale): { body: EnquiryBody } | { errors: EnquiryErrors } {
  const errors: EnquiryErrors = {}
  const values = Object.fromEntries(fields.map((field) => [field, draft.values[field].trim()])) as Record<EnquiryField, string>
  for (const field of fields) if (values[field].length > longest[field]) errors[field] = "text_too_long"
  for (const field of ["company", "name"] as const) if (!values[field]) errors[field] = "required"
  if (!isCountry(values.country)) errors.country = "required"
  if (!values.email && !values.messenger) errors.email = "contact_missing"
  if (values.email && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(values.email)) errors.email = "invalid_email"
  const incoterm = incoterms.find((term) => term === values.incoterm)

  const items: EnquiryBody["items"] = []
  const amountOf = (key: string, fallback: number): number | null => {
    const typed = draft.amounts[key]?.trim() ?? ""
    if (typed === "") return fallback
    const amount = /^[0۰٠]+$/.test(typed) ? 0 : parseQuantity(typed)
    if (amount === null || amount > largestAmount) errors[`amount-${key}`] = "invalid_quantity"
    return amount
  }
  for (const id of draft.pieces) {
    const amount = amountOf(id, 1)
    if (amount) items.push({ listing_id: id, amount })
  }
  for (const key of Object.keys(draft.amounts).filter((name) => name.startsWith("kind-"))) {
    const amount = amountOf(key, 0)
    if (amount) items.push({ kind: key.slice(5), amount })
  }
  if (items.length === 0 && !Object.keys(errors).some((key) => key.startsWith("amount-"))) errors.items = "items_missing"
  if (Object.keys(errors).length > 0) return { errors }

  const optional = (field: "email" | "messenger" | "place" | "message") => (values[field] ? { [field]: values[field] } : {})
  return {
    body: { consortium, items: items.slice(0, mostItems), company: values.company, name: values.name, country: values.country, ...optional("email"), ...optional("messenger"), ...(incoterm ? { incoterm } : {}), ...optional("place"), ...optional("message"), locale },
  }
}

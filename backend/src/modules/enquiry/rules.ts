import { createHmac, randomInt } from "node:crypto"
import type { EnquiryBody } from "../../contracts/enquiry"
import type { ErrorCode } from "../../contracts/errors"

/** Enquiries that one address may send within the window; a trader with many questions asks them in one. */
export const ENQUIRIES_PER_WINDOW = 8
export const WINDOW_MINUTES = 60
/** The same enquiry within this time is the same enquiry. */
export const REPEAT_MINUTES = 24 * 60

/** Letters and digits that nobody takes for one another on the telephone. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

/** "RFQ-" and seven random signs: the next one cannot be told from it. */
export const newReference = () => `RFQ-${Array.from({ length: 7 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")}`

const keyed = (secret: string, text: string) => createHmac("sha256", secret).update(text).digest("base64url")

/** What an enquiry is counted and known again by; neither tells the address. */
export function marksOf(body: EnquiryBody, address: string, secret: string): { sender: string; fingerprint: string } {
  const sender = keyed(secret, `enquiry:${address}`)
  return { sender, fingerprint: keyed(secret, `${sender}:${JSON.stringify(body, Object.keys(body).sort())}:${JSON.stringify(body.items)}`) }
}

/** Persian, Arabic and any other writing may name a mailbox; a blank or a second @ may not. */
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/

const countries = new Intl.DisplayNames("en", { type: "region" })

/** Whether two letters are a country of ISO 3166. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.of(code) !== code && code !== "ZZ"
}

/** What is offered by the consortium: goods by id and by handle, and kinds. Titles are what the enquiry keeps. */
export type Offer = { listings: { id: string; handle: string; title: { fa: string; en: string } }[]; kinds: { handle: string; name: { fa: string; en: string } }[] }
export type EnquiryProblem = { code: ErrorCode; field: string; message: string }

/** The first thing wrong with an enquiry, or null. */
export function problemOf(body: EnquiryBody, offer: Offer): EnquiryProblem | null {
  const stranger = body.items.findIndex((item) => titleOf(item, offer) === null)
  if (stranger >= 0) return { code: "invalid_request", field: `items.${stranger}`, message: "Neither a good nor a kind of this consortium" }
  if (!isCountry(body.country.toUpperCase())) return { code: "invalid_request", field: "country", message: "No ISO 3166 country code" }
  if (!body.email && !body.messenger) return { code: "required", field: "email", message: "An e-mail address or a messenger is needed to answer" }
  if (body.email && !EMAIL.test(body.email)) return { code: "invalid_email", field: "email", message: "No e-mail address" }
  return null
}

/** What an item is called: the good, else the kind; null when the consortium offers neither. */
export function titleOf(item: EnquiryBody["items"][number], offer: Offer): { fa: string; en: string } | null {
  if (item.listing_id !== undefined) return offer.listings.find(({ id, handle }) => id === item.listing_id || handle === item.listing_id)?.title ?? null
  return offer.kinds.find(({ handle }) => handle === item.kind)?.name ?? null
}

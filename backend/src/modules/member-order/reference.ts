import { randomBytes, randomInt } from "node:crypto"
import { toLatinDigits } from "@khooshe/persian-text"

/** "KH-" and seven digits: short enough for the telephone, and the next buyer's cannot be told from it. */
export const newOrderNumber = () => `KH-${randomInt(1_000_000, 10_000_000)}`

/** 128 random bits, url-safe: what stands in for an account when a buyer has none. */
export const newOrderKey = () => randomBytes(16).toString("base64url")

/** Four digits that a buyer says at the workshop's door. */
export const newPickupCode = () => String(randomInt(1000, 10_000))

/** Wrong codes after which only the operator hands a parcel over. */
export const pickupTries = 10

/** @returns the last digits of a number, three to all seven, as somebody reads them out or scans them; "" for what is none */
export const endOfOrderNumber = (typed: string): string => /^(?:kh)?[\s-]*(\d{3,7})$/i.exec(toLatinDigits(typed).trim())?.[1] ?? ""

/** @returns the number as we write it, from what a buyer typed (any digits, any case, with or without prefix), or null */
export function parseOrderNumber(typed: string): string | null {
  const found = /^(?:kh)?[\s-]*(\d{7})$/i.exec(toLatinDigits(typed).trim())
  return found ? `KH-${found[1]}` : null
}

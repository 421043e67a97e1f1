import { parseIranMobile, parsePostalCode } from "@khooshe/persian-text"
import type { CartAddress, SetAddressBody } from "../../contracts/cart"
import type { ErrorCode } from "../../contracts/errors"
import { findCity, findProvince } from "../../shared/places"
import { isErrorCode, shopError } from "../../shared/shop-error"

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/**
 * Reads an address as people write it: digits of every script, province by code
 * or Persian name, ي and ك. What comes back is what we store.
 * @throws invalid_mobile, invalid_postal_code, invalid_email, unknown_province, city_not_in_province, each with its field
 */
export function readAddress(body: SetAddressBody) {
  const mobile = parseIranMobile(body.mobile)
  if (!mobile) throw shopError("invalid_mobile", "Not an Iranian mobile number", { field: "mobile" })
  const province = findProvince(body.province)
  if (!province) throw shopError("unknown_province", "No such province", { field: "province" })
  const city = findCity(province, body.city)
  if (!city) throw shopError("city_not_in_province", "No such city in this province", { field: "city" })
  const postal_code = parsePostalCode(body.postal_code)
  if (!postal_code) throw shopError("invalid_postal_code", "A postal code has ten digits", { field: "postal_code" })
  const email = body.email?.trim() || null
  if (email && !emailPattern.test(email)) throw shopError("invalid_email", "Not an e-mail address", { field: "email" })
  return { name: body.name, mobile, province: province.code, city: city.fa, address_1: body.address_1, postal_code, email }
}

/** Why nothing can be sent to this address, by the code of its first wrong field; null when something can. */
export function addressProblem(address: CartAddress | null): ErrorCode | null {
  if (!address || !address.name || !address.address_1) return "address_missing"
  try {
    readAddress(address)
    return null
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (isErrorCode(code)) return code
    throw error
  }
}

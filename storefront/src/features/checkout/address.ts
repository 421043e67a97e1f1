import type { CartAddress } from "@contracts/cart"
import type { ErrorCode } from "@contracts/errors"
import type { Places } from "@contracts/config"
import { parseIranMobile, parsePostalCode } from "@khooshe/persian-text"

export const addressFields = ["name", "mobile", "province", "city", "address_1", "postal_code"] as const
export type AddressField = (typeof addressFields)[number]
/** As typed, in any digits; never longer than what a form may send. */
export type AddressValues = Record<AddressField, string>
export type FieldErrors<Field extends string> = Partial<Record<Field, ErrorCode>>

export const longest: Record<AddressField, number> = { name: 100, mobile: 30, province: 60, city: 80, address_1: 300, postal_code: 30 }

export const isAddressField = (field: string | undefined): field is AddressField => addressFields.some((known) => known === field)

/**
 * What is wrong with an address as typed, field by field: all at once, so that a buyer mends it in one go.
 * The backend has the last word; the rules are the contract's.
 */
export function addressErrors(values: AddressValues, provinces: Places["provinces"]): FieldErrors<AddressField> {
  const errors: FieldErrors<AddressField> = {}
  for (const field of addressFields) {
    if (values[field].trim() === "") errors[field] = "required"
    else if (values[field].trim().length > longest[field]) errors[field] = "text_too_long"
  }
  if (!errors.mobile && parseIranMobile(values.mobile) === null) errors.mobile = "invalid_mobile"
  if (!errors.postal_code && parsePostalCode(values.postal_code) === null) errors.postal_code = "invalid_postal_code"
  if (!errors.address_1 && values.address_1.trim().length < 5) errors.address_1 = "required"
  const province = provinces.find(({ code, fa }) => code === values.province || fa === values.province)
  if (!errors.province && !province) errors.province = "unknown_province"
  if (!errors.city && province && !province.cities.some(({ fa }) => fa === values.city)) errors.city = "city_not_in_province"
  return errors
}

const addressCodes: readonly ErrorCode[] = ["address_missing", "invalid_mobile", "invalid_postal_code", "unknown_province", "city_not_in_province"]

/** Whether a thing in the way of paying is mended in the address. */
export const isAddressCode = (code: ErrorCode): boolean => addressCodes.includes(code)

/** Whether a cart can be sent somewhere: other clients may leave half an address in it. */
export const isAddressed = ({ address, blockers }: { address: CartAddress | null; blockers: readonly ErrorCode[] }): boolean => address !== null && !blockers.some(isAddressCode)

/** The address of a cart as a form shows it. */
export const valuesOf = (address: CartAddress | null): AddressValues => ({
  name: address?.name ?? "",
  mobile: address?.mobile ?? "",
  province: address?.province ?? "",
  city: address?.city ?? "",
  address_1: address?.address_1 ?? "",
  postal_code: address?.postal_code ?? "",
})

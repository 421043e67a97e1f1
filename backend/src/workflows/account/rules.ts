import type { CartAddress } from "../../contracts/cart"

/** Addresses that an account keeps at most; nobody chooses from more. */
export const mostAddresses = 8

const fields = ["name", "mobile", "province", "city", "address_1", "postal_code"] as const

/** Whether two addresses say the same, apart from blanks. */
export const sameAddress = (one: CartAddress, other: CartAddress): boolean => fields.every((field) => one[field].replace(/\s+/g, " ").trim() === other[field].replace(/\s+/g, " ").trim())

/** Those that have to go for one more to be kept. @param kept the last used first */
export const surplusOf = <A>(kept: readonly A[]): A[] => kept.slice(mostAddresses - 1)

import { wholeNumber } from "./read-query"

/** `limit` and `offset` as the lists of Medusa's admin send them. */
export const adminPage = { limit: wholeNumber(1, 100).default(20), offset: wholeNumber(0, 100_000).default(0) }

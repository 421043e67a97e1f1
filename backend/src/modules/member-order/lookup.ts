import { createHmac } from "node:crypto"

/** Wrong pairs of number and mobile that one address, or one number, may be asked with within the window. */
export const lookupTries = 10
export const lookupMinutes = 15

/** What tries are counted by: neither addresses nor numbers are kept in clear. */
export function lookupBuckets(address: string, number: string, secret: string): string[] {
  const bucket = (kind: string, value: string) => createHmac("sha256", secret).update(`${kind}:${value}`).digest("base64url")
  return [bucket("address", address), bucket("number", number)]
}

/** @param counted tries within the window of each bucket, this one included */
export function mayLookUp(counted: readonly number[]): boolean {
  return counted.every((tries) => tries <= lookupTries)
}

import type { Limits } from "../code/limits.js"

export const otpStates = ["open", "used", "replaced"] as const

/** A code that was asked for. Keys and hash are keyed: nothing here tells a number or a code. */
export type NewOtp = {
  id: string
  number_key: string
  /** null: not known */
  address_key: string | null
  device_key: string | null
  code_hash: string
  asked_at: Date
  expires_at: Date
}

/** Where codes are kept. Every method holds when it is called many times at once. */
export interface OtpStore {
  /** Writes a code in the place of the number's earlier ones. False when a limit is reached: then nothing changed. */
  put(otp: NewOtp, limits: Limits): Promise<boolean>
  /** Counts a try against the number's open code, and answers its id and hash; null when there is none or no try is left. */
  countTry(numberKey: string, maximumTries: number, now: Date): Promise<{ id: string; code_hash: string } | null>
  /** Closes a code as used. Only the first to do so hears true. */
  use(id: string, now: Date): Promise<boolean>
}

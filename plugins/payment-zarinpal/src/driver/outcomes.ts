/** Outcomes of the gateway's four calls. A business answer is a value, never a throw. Amounts are rials. */

/** No usable answer: what was asked may or may not have happened. */
export type Unreachable = { kind: "unreachable"; why: "timeout" | "network" | "http_error" | "malformed"; status: number | null }

/** The gateway understood and said no. */
export type Refused = { kind: "refused"; code: number; message: string }

export type RequestOutcome = { kind: "started"; authority: string } | Refused | Unreachable

/** 100 and 101 alike: the money is ours. */
export type Paid = { kind: "paid"; code: 100 | 101; refId: string | null; cardMask: string | null }

export type VerifyOutcome =
  | Paid
  /** −51: nothing was paid, or it went back already */
  | { kind: "not_paid"; code: number }
  /** −50 */
  | { kind: "amount_differs"; code: number }
  /** −53: the authority belongs to another merchant */
  | { kind: "foreign_merchant"; code: number }
  /** −54: the gateway does not know the authority */
  | { kind: "unknown_authority"; code: number }
  | Refused
  | Unreachable

export type ReverseOutcome = { kind: "reversed" } | Refused | Unreachable

/** Paid at the gateway and not yet verified; it goes back to the payer by itself. */
export type UnverifiedPayment = { authority: string; amount: number }
export type UnverifiedOutcome = { kind: "listed"; payments: UnverifiedPayment[] } | Refused | Unreachable

import { MedusaError } from "@medusajs/framework/utils"
import { errorCodes, type ErrorBody, type ErrorCode } from "../contracts/errors"

const types = MedusaError.Types

/** HTTP status and Medusa error type of every code; a code that is not named here is a 409 conflict of states. */
const answers: Partial<Record<ErrorCode, { status: number; type: string }>> = {
  invalid_request: { status: 400, type: types.INVALID_DATA },
  unauthorized: { status: 401, type: types.UNAUTHORIZED },
  wrong_credentials: { status: 401, type: types.UNAUTHORIZED },
  wrong_code: { status: 401, type: types.UNAUTHORIZED },
  invalid_code: { status: 422, type: types.INVALID_DATA },
  not_found: { status: 404, type: types.NOT_FOUND },
  too_many_requests: { status: 429, type: types.NOT_ALLOWED },
  unexpected: { status: 500, type: types.UNEXPECTED_STATE },
  required: { status: 422, type: types.INVALID_DATA },
  invalid_mobile: { status: 422, type: types.INVALID_DATA },
  invalid_postal_code: { status: 422, type: types.INVALID_DATA },
  invalid_email: { status: 422, type: types.INVALID_DATA },
  invalid_quantity: { status: 422, type: types.INVALID_DATA },
  unknown_province: { status: 422, type: types.INVALID_DATA },
  city_not_in_province: { status: 422, type: types.INVALID_DATA },
  text_too_long: { status: 422, type: types.INVALID_DATA },
  tracking_code_required: { status: 422, type: types.INVALID_DATA },
  part_is_all: { status: 422, type: types.INVALID_DATA },
  invalid_hours: { status: 422, type: types.INVALID_DATA },
  invalid_dates: { status: 422, type: types.INVALID_DATA },
  wrong_pickup_code: { status: 422, type: types.INVALID_DATA },
  delivery_foreign: { status: 422, type: types.INVALID_DATA },
  amount_over_cap: { status: 422, type: types.NOT_ALLOWED },
  address_missing: { status: 422, type: types.INVALID_DATA },
  delivery_missing: { status: 422, type: types.INVALID_DATA },
  unknown_kind: { status: 422, type: types.INVALID_DATA },
  unknown_pack: { status: 422, type: types.INVALID_DATA },
  too_many_packs: { status: 422, type: types.INVALID_DATA },
  gross_below_net: { status: 422, type: types.INVALID_DATA },
  invalid_sizes: { status: 422, type: types.INVALID_DATA },
  invalid_gtin: { status: 422, type: types.INVALID_DATA },
  picture_unknown: { status: 422, type: types.INVALID_DATA },
  invalid_fact: { status: 422, type: types.INVALID_DATA },
  permit_type_unfit: { status: 422, type: types.INVALID_DATA },
  permit_dates: { status: 422, type: types.INVALID_DATA },
  permit_over: { status: 422, type: types.INVALID_DATA },
  permit_cannot_cover: { status: 422, type: types.INVALID_DATA },
  self_approval: { status: 403, type: types.NOT_ALLOWED },
  invalid_name: { status: 422, type: types.INVALID_DATA },
  name_taken: { status: 422, type: types.INVALID_DATA },
  invalid_legal_id: { status: 422, type: types.INVALID_DATA },
  kind_not_allowed: { status: 422, type: types.INVALID_DATA },
  papers_missing: { status: 422, type: types.INVALID_DATA },
  file_too_large: { status: 413, type: types.INVALID_DATA },
  file_kind_unknown: { status: 422, type: types.INVALID_DATA },
  file_broken: { status: 422, type: types.INVALID_DATA },
  picture_too_large: { status: 422, type: types.INVALID_DATA },
  sheet_empty: { status: 422, type: types.INVALID_DATA },
  sheet_too_large: { status: 422, type: types.INVALID_DATA },
  cart_empty: { status: 422, type: types.INVALID_DATA },
}

/** @returns the HTTP status and type under which an error of this code is answered */
export function answerOf(code: ErrorCode) {
  return answers[code] ?? { status: 409, type: types.NOT_ALLOWED }
}

type Details = Pick<ErrorBody, "field" | "subjects" | "meanwhile">

/**
 * An error with a code of ours. The message is for a log; the reader's words
 * come from the code. It is a MedusaError, so it also passes through workflows
 * and the stock routes; what workflows drop (`field`, `subjects`, `meanwhile`) is kept in
 * the message's tail, where `shopErrorBody` finds it again.
 */
export function shopError(code: ErrorCode, message: string, details: Details = {}) {
  const tail = details.field || details.subjects || details.meanwhile ? ` ${marker}${JSON.stringify(details)}` : ""
  return new MedusaError(answerOf(code).type, message + tail, code)
}

const marker = "@@"

const known = new Set<unknown>(errorCodes)
export const isErrorCode = (code: unknown): code is ErrorCode => known.has(code)

/** The error's body in the one shape of contracts/errors, or null when it is not one of ours. */
export function shopErrorBody(error: { code?: unknown; message?: string }): (ErrorBody & { status: number }) | null {
  if (!isErrorCode(error.code)) return null
  const text = error.message ?? ""
  const at = text.indexOf(` ${marker}{`)
  const { status, type } = answerOf(error.code)
  // what people wrote may hold the marker too, so only the first counts
  return { status, code: error.code, type, message: at < 0 ? text : text.slice(0, at), ...(at < 0 ? {} : (JSON.parse(text.slice(at + 1 + marker.length)) as Details)) }
}

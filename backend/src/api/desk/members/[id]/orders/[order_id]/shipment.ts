import { toLatinDigits } from "@khooshe/persian-text"
import type { z } from "zod"
import { readBody } from "../../../../../../shared/read-body"
import { shopError } from "../../../../../../shared/shop-error"

/**
 * A body with a carrier and its code. Carriers print codes in Latin digits: a code typed in others is the same code.
 * @throws tracking_code_required
 */
export function readShipment<S extends z.ZodType<{ carrier: string; tracking_code: string }>>(schema: S, body: unknown): z.output<S> {
  const code = typeof body === "object" && body !== null && "tracking_code" in body ? body.tracking_code : undefined
  if (code === undefined || (typeof code === "string" && code.trim() === "")) throw shopError("tracking_code_required", "A shipment needs its tracking code", { field: "tracking_code" })
  const read = readBody(schema, body)
  return { ...read, tracking_code: toLatinDigits(read.tracking_code) }
}

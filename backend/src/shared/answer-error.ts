import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import type { ErrorBody, ErrorCode } from "../contracts/errors"
import { answerOf, shopErrorBody } from "./shop-error"

const stock = errorHandler()

/** What a thrown thing tells of itself; every part may be missing. */
const thrown = z.object({
  name: z.string().optional(),
  type: z.string().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  statusCode: z.number().optional(),
})

/** Codes for errors that core or the body parser throw under our routes. */
const codesOfTypes: Readonly<Record<string, ErrorCode>> = {
  [MedusaError.Types.NOT_FOUND]: "not_found",
  [MedusaError.Types.INVALID_DATA]: "invalid_request",
  [MedusaError.Types.INVALID_ARGUMENT]: "invalid_request",
  [MedusaError.Types.UNAUTHORIZED]: "unauthorized",
  [MedusaError.Types.NOT_ALLOWED]: "conflict",
  [MedusaError.Types.CONFLICT]: "conflict",
  [MedusaError.Types.DUPLICATE_ERROR]: "conflict",
  "entity.too.large": "text_too_long",
  "entity.parse.failed": "invalid_request",
}

/** What the locking module says when another call held a cart or an order for too long; it carries no code. */
const busy = /^(Timed-out acquiring lock|Failed to acquire lock)/

const factsOf = (error: unknown) => {
  const parsed = thrown.safeParse(error)
  return parsed.success ? parsed.data : {}
}

/**
 * The answer for anything that our routes throw, in the shape of
 * contracts/errors. An error that nobody expected tells a stranger nothing.
 */
export function errorAnswer(error: unknown): ErrorBody & { status: number } {
  const facts = factsOf(error)
  const own = shopErrorBody(facts)
  if (own) return own
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    return { ...answered("invalid_request", issue?.message ?? "The request is not valid"), ...(issue?.path.length ? { field: issue.path.join(".") } : {}) }
  }
  if (busy.test(facts.message ?? "")) return answered("conflict", "Somebody else is at work on the same thing; try again")
  const code = codesOfTypes[facts.type ?? ""] ?? (facts.statusCode && facts.statusCode < 500 ? "invalid_request" : "unexpected")
  return answered(code, code === "unexpected" ? "Something failed on our side" : (facts.message ?? code))
}

function answered(code: ErrorCode, message: string) {
  return { code, message, ...answerOf(code) }
}

/** Workflows of core throw plain objects that only look like errors: what they say of themselves must not be lost. */
function asError(error: unknown): Error {
  if (error instanceof Error) return error
  return typeof error === "object" && error !== null ? Object.assign(new Error(factsOf(error).message), error) : new Error(String(error))
}

/** One error shape under /shop and /desk, and for our own refusals anywhere; Medusa's shape for Medusa's errors. */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (!/^\/(shop|desk)(\/|$|\?)/.test(req.originalUrl) && !shopErrorBody(factsOf(error))) return stock(asError(error), req, res, next)
  const { status, ...body } = errorAnswer(error)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (status >= 500) logger.error(`${req.method} ${req.path}`, asError(error))
  else logger.debug(`${req.method} ${req.path}: ${body.code}: ${body.message}`)
  if (res.headersSent) return next(error)
  res.status(status).set("cache-control", "no-store").json(body)
}

import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { errorBody } from "../contracts/errors"
import { errorAnswer } from "./answer-error"
import { shopError } from "./shop-error"

const parse = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error

describe("whatever is thrown, the answer has one shape and a code of the list", () => {
  it.each<[string, unknown, number, string]>([
    ["an error of ours", shopError("insufficient_stock", "gone"), 409, "insufficient_stock"],
    ["a refused field", shopError("invalid_mobile", "no mobile", { field: "mobile" }), 422, "invalid_mobile"],
    ["core: not found", new MedusaError(MedusaError.Types.NOT_FOUND, "no cart"), 404, "not_found"],
    ["core: invalid", new MedusaError(MedusaError.Types.INVALID_DATA, "bad"), 400, "invalid_request"],
    ["core: conflict", new MedusaError(MedusaError.Types.CONFLICT, "busy"), 409, "conflict"],
    ["a body that is no JSON", Object.assign(new Error("x"), { type: "entity.parse.failed", statusCode: 400 }), 400, "invalid_request"],
    ["a body that is too long", Object.assign(new Error("x"), { type: "entity.too.large", statusCode: 413 }), 422, "text_too_long"],
    ["a field of the wrong kind", parse(z.object({ page: z.number() }), { page: "x" }), 400, "invalid_request"],
    ["a lock that another call held too long", new Error("Timed-out acquiring lock."), 409, "conflict"],
    ["a bug", new TypeError("x is undefined"), 500, "unexpected"],
    ["no error at all", undefined, 500, "unexpected"],
  ])("%s", (_, error, status, code) => {
    const { status: answered, ...body } = errorAnswer(error)
    expect({ status: answered, code: body.code }).toEqual({ status, code })
    expect(errorBody.safeParse(body).success).toBe(true)
  })

  it("names the field that was wrong", () => expect(errorAnswer(parse(z.object({ page: z.number() }), { page: "x" }))).toMatchObject({ field: "page" }))
  it("tells nothing of a bug", () => expect(JSON.stringify(errorAnswer(new TypeError("password is undefined")))).not.toContain("password"))
})

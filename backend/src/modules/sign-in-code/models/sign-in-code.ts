import { otpStates } from "@khooshe/auth-otp/store"
import { model } from "@medusajs/framework/utils"

/**
 * A one-time code that somebody asked for. The sign-in provider writes and
 * deletes the rows itself, by direct SQL; they hold keyed hashes only and go
 * after a day. One row is open per number: the last that was asked for.
 */
export const SignInCode = model
  .define("sign_in_code", {
    id: model.id({ prefix: "scode" }).primaryKey(),
    number_key: model.text(),
    address_key: model.text().nullable(),
    device_key: model.text().nullable(),
    code_hash: model.text(),
    state: model.enum([...otpStates]).default("open"),
    /** how often somebody guessed, right or wrong */
    tries: model.number().default(0),
    asked_at: model.dateTime(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_sign_in_code_number", on: ["number_key", "asked_at"] },
    { name: "IDX_sign_in_code_address", on: ["address_key", "asked_at"] },
    { name: "IDX_sign_in_code_device", on: ["device_key", "asked_at"] },
    // what is older than a day goes with the next code
    { name: "IDX_sign_in_code_asked", on: ["asked_at"] },
  ])

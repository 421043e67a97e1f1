import { otpColumns, otpStates } from "@khooshe/auth-otp/store"
import { expect, it } from "vitest"
import { SignInCode } from "./models/sign-in-code"

const { schema } = SignInCode.parse()
const parsed = Object.entries(schema).map(([name, property]) => ({ ...property.parse(name), name }))

it("the table has every column that the sign-in provider reads and writes, and no other", () =>
  expect(parsed.map(({ name }) => name).filter((name) => !/^(created|updated|deleted)_at$/.test(name)).sort()).toEqual([...otpColumns].sort()))

it("a row can be in every state that the provider's rules know", () =>
  expect(parsed.find(({ name }) => name === "state")).toMatchObject({ dataType: { name: "enum", options: { choices: [...otpStates] } }, defaultValue: "open" }))

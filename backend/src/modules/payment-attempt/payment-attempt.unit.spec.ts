import { attemptColumns, attemptStates } from "@khooshe/payment-zarinpal/attempt"
import { expect, it } from "vitest"
import { PaymentAttempt } from "./models/payment-attempt"

const { schema } = PaymentAttempt.parse()
const parsed = Object.entries(schema).map(([name, property]) => ({ ...property.parse(name), name }))

it("the table has every column that the payment provider reads and writes, and no other", () => {
  const medusas = /^(created|updated|deleted)_at$|^raw_/
  expect(parsed.map(({ name }) => name).filter((name) => !medusas.test(name)).sort()).toEqual([...attemptColumns].sort())
})

it("a row can be in every state that the provider's rules know", () => {
  const state = parsed.find(({ name }) => name === "state")
  expect(state).toMatchObject({ dataType: { name: "enum", options: { choices: [...attemptStates] } }, defaultValue: "started" })
})

import { describe, expect, it } from "vitest"
import { packsIn } from "./packs"

const form = (values: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

describe("how many packs of which line", () => {
  it("in digits of every script; what is left empty or zero is none", () =>
    expect(packsIn(form({ m_a: "۲", m_b: "", m_c: "0", m_d: "٣", p_a: "9", reason: "1" }), "m_").lines).toEqual([{ line_id: "a", quantity: 2 }, { line_id: "d", quantity: 3 }]))

  it("keeps what was typed", () => expect(packsIn(form({ m_a: "دو", m_b: "1" }), "m_")).toEqual({ lines: [{ line_id: "b", quantity: 1 }], values: { m_a: "دو", m_b: "1" }, bad: true }))
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { Scene } from "../testing/scene.js"

type Row = { method: string; when: string; gateway: string; attempt: string; coreGets: string }

/** The rows under “What happens” in the README. */
function readTable(): Row[] {
  const text = readFileSync(join(__dirname, "../../README.md"), "utf8")
  const section = text.slice(text.indexOf("## What happens"), text.indexOf("### Which cancel"))
  return section
    .split("\n")
    .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith("| method"))
    .map((line) => {
      const [method = "", when = "", gateway = "", attempt = "", coreGets = ""] = line.split("|").slice(1, 6).map((cell) => cell.trim())
      return { method, when, gateway, attempt, coreGets }
    })
}

const rows = readTable()
let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
})
afterAll(() => scene.close())
beforeEach(() => scene.reset())

describe("what the README says is what happens", () => {
  it("covers every method, and every kind of answer where the gateway is asked", () => {
    const methods = new Set(rows.map((row) => row.method))
    expect([...methods].sort()).toEqual([
      "authorizePayment", "cancelPayment", "capturePayment", "deletePayment", "getPaymentStatus", "getWebhookActionAndData",
      "initiatePayment", "refundPayment", "retrievePayment", "updatePayment",
    ])
    for (const method of ["initiatePayment", "updatePayment", "authorizePayment", "cancelPayment"]) {
      const answers = rows.filter((row) => row.method === method).map((row) => row.gateway)
      expect(answers, method).toEqual(expect.arrayContaining(["100", "101", "-50", "-51", "-52", "-53", "-54", "timeout", "malformed", "5xx", "not asked"]))
    }
  })

  it.each(rows)("$method, $when, $gateway → $attempt, $coreGets", async ({ method, when, gateway, attempt, coreGets }) => {
    const call = await scene.arrange(method, when)
    await scene.answerWith(method, gateway)
    const sent = vi.spyOn(globalThis, "fetch")
    const got = await call()
    const asked = sent.mock.calls.length
    sent.mockRestore()
    expect({ attempt: await scene.attempt(), coreGets: got, asked }).toEqual({ attempt, coreGets, asked: gateway === "not asked" ? 0 : 1 })
  })
})

import { createServer } from "node:http"
import fc from "fast-check"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { CALLBACK, MERCHANT, STRANGER, TestSandbox } from "../testing/sandbox.js"
import { readRequest, readReverse, readUnverified, readVerify } from "./answers.js"
import { createDriver, type ZarinpalDriver } from "./driver.js"

let sandbox: TestSandbox
let driver: ZarinpalDriver
beforeAll(async () => {
  sandbox = await TestSandbox.start()
  driver = createDriver({ merchantId: MERCHANT, baseUrl: sandbox.url, timeoutMs: 400 })
})
afterAll(() => sandbox.stop())
beforeEach(() => sandbox.post("/sandbox/clear", {}))

async function start(amount = 24_300_000): Promise<string> {
  const outcome = await driver.requestPayment({ amount, callbackUrl: CALLBACK, description: "سفارش" })
  if (outcome.kind !== "started") throw new Error(outcome.kind)
  return outcome.authority
}

describe("a payment from request to reversal", () => {
  it("is verified once with 100, again with 101, and given back once", async () => {
    const authority = await start()
    expect(authority).toMatch(/^S[0-9a-z]{35}$/)
    expect(driver.payPage(authority, null)).toBe(`${sandbox.url}/pg/StartPay/${authority}`)
    expect(driver.payPage(authority, "en")).toBe(`${sandbox.url}/pg/StartPay/${authority}?lang=en`)
    expect(await driver.verifyPayment(authority, 24_300_000)).toEqual({ kind: "not_paid", code: -51 })
    await sandbox.pay(authority)
    const first = await driver.verifyPayment(authority, 24_300_000)
    expect(first).toEqual({ kind: "paid", code: 100, refId: expect.stringMatching(/^\d{9}$/), cardMask: "603799******1234" })
    expect(await driver.verifyPayment(authority, 24_300_000)).toEqual({ ...first, code: 101 })
    expect(await driver.reversePayment(authority)).toEqual({ kind: "reversed" })
    expect(await driver.reversePayment(authority)).toMatchObject({ kind: "refused", code: -61 })
  })

  it("tells another amount, another merchant and an unknown authority apart", async () => {
    const authority = await start()
    await sandbox.pay(authority)
    const stranger = createDriver({ merchantId: STRANGER, baseUrl: sandbox.url, timeoutMs: 400 })
    expect(await driver.verifyPayment(authority, 24_300_010)).toEqual({ kind: "amount_differs", code: -50 })
    expect(await stranger.verifyPayment(authority, 24_300_000)).toEqual({ kind: "foreign_merchant", code: -53 })
    expect(await driver.verifyPayment("S00000000000000000000", 24_300_000)).toEqual({ kind: "unknown_authority", code: -54 })
    expect((await sandbox.look(authority)).state).toBe("paid")
  })

  it("lists what was paid and not verified, of this merchant only", async () => {
    const [open, paid, verified] = [await start(), await start(50_000), await start()]
    await Promise.all([sandbox.pay(paid), sandbox.pay(verified)])
    await driver.verifyPayment(verified, 24_300_000)
    const listed = await driver.unverified()
    const authorities = listed.kind === "listed" ? listed.payments.map((p) => p.authority) : []
    expect(authorities).toContain(paid)
    expect(authorities).not.toContain(open)
    expect(authorities).not.toContain(verified)
    const stranger = createDriver({ merchantId: STRANGER, baseUrl: sandbox.url, timeoutMs: 400 })
    expect(await stranger.unverified()).toEqual({ kind: "listed", payments: [] })
  })

  it("a request the gateway finds wrong is a value, not a throw", async () => {
    expect(await driver.requestPayment({ amount: 500, callbackUrl: CALLBACK, description: "x" })).toMatchObject({ kind: "refused", code: -9 })
    const unknown = createDriver({ merchantId: "short", baseUrl: sandbox.url, timeoutMs: 400 })
    expect(await unknown.requestPayment({ amount: 5_000, callbackUrl: CALLBACK, description: "x" })).toMatchObject({ kind: "refused", code: -9 })
  })
})

describe("no answer is told from a refusal", () => {
  const calls: [string, () => Promise<unknown>][] = [
    ["request", () => driver.requestPayment({ amount: 10_000, callbackUrl: CALLBACK, description: "x" })],
    ["verify", () => driver.verifyPayment("S00000000000000000000", 10_000)],
    ["reverse", () => driver.reversePayment("S00000000000000000000")],
    ["unverified", () => driver.unverified()],
  ]
  const answers: [Record<string, unknown>, Record<string, unknown>][] = [
    [{ answer: "slow", delay_ms: 1_500 }, { why: "timeout", status: null }],
    [{ answer: "http_500" }, { why: "http_error", status: 500 }],
    [{ answer: "http_503" }, { why: "http_error", status: 503 }],
    [{ answer: "malformed" }, { why: "malformed", status: 200 }],
    [{ answer: "empty" }, { why: "malformed", status: 200 }],
    [{ answer: "huge" }, { why: "malformed", status: 200 }],
  ]
  it.each(calls.flatMap(([operation, call]) => answers.map(([knob, expected]) => ({ operation, call, knob, expected }))))(
    "$operation, $knob.answer",
    async ({ operation, call, knob, expected }) => {
      await sandbox.next({ operation, ...knob })
      expect(await call()).toEqual({ kind: "unreachable", ...expected })
    },
  )

  it("a gateway that is down", async () => {
    const down = createDriver({ merchantId: MERCHANT, baseUrl: "http://127.0.0.1:9", timeoutMs: 400 })
    expect(await down.verifyPayment("S00000000000000000000", 10_000)).toEqual({ kind: "unreachable", why: "network", status: null })
  })

  it("a redirect is not followed: the merchant id goes to no other host", async () => {
    const seen: string[] = []
    const server = createServer((req, res) => {
      seen.push(req.url ?? "")
      res.writeHead(307, { location: "/elsewhere" }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    const port = address !== null && typeof address === "object" ? address.port : 0
    const redirected = createDriver({ merchantId: MERCHANT, baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 400 })
    expect(await redirected.verifyPayment("S00000000000000000000", 10_000)).toMatchObject({ kind: "unreachable", why: "network" })
    expect(seen).toEqual(["/pg/v4/payment/verify.json"])
    server.closeAllConnections()
    server.close()
  })
})

describe("answers are read as the gateway writes them", () => {
  it("a code as text, and a reference as text", () => {
    expect(readVerify({ data: { code: "101", ref_id: "201" }, errors: [] })).toEqual({ kind: "paid", code: 101, refId: "201", cardMask: null })
  })
  it("an odd ornament never hides that the money was taken", () => {
    expect(readVerify({ data: { code: 100, ref_id: { a: 1 }, card_pan: "<script>" }, errors: [] })).toEqual({ kind: "paid", code: 100, refId: null, cardMask: null })
  })
  it("errors as a list of one", () => {
    expect(readVerify({ data: [], errors: [{ code: -51, message: "no" }] })).toEqual({ kind: "not_paid", code: -51 })
  })
  it("an authority that would not fit into an address is no authority", () => {
    expect(readRequest({ data: { code: 100, authority: "../../evil?" }, errors: [] })).toBeNull()
  })
  it("success without an authority is no success", () => expect(readRequest({ data: { code: 100 }, errors: [] })).toBeNull())
  it("whatever comes, nothing throws and only 100 and 101 are paid", () => {
    fc.assert(fc.property(fc.anything(), (json) => {
      for (const read of [readRequest, readReverse, readUnverified]) read(json)
      expect(readVerify(json)?.kind === "paid").toBe(false)
    }))
    fc.assert(fc.property(fc.integer({ min: -200, max: 200 }), (code) => {
      expect(readVerify({ data: { code }, errors: [] })?.kind === "paid").toBe(code === 100 || code === 101)
    }))
  })
})

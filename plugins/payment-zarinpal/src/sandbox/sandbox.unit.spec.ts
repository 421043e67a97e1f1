import { appendFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createDriver } from "../driver/index.js"
import { CALLBACK, MERCHANT, TestSandbox } from "../testing/sandbox.js"
import { html } from "./html.js"
import { languageOf } from "./words.js"

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await TestSandbox.start()
})
afterAll(() => sandbox.stop())

const driver = () => createDriver({ merchantId: MERCHANT, baseUrl: sandbox.url, timeoutMs: 2_000 })
async function start(fields: { amount?: number; callbackUrl?: string; description?: string } = {}): Promise<string> {
  const outcome = await driver().requestPayment({ amount: 24_300_000, callbackUrl: CALLBACK, description: "سفارش", ...fields })
  if (outcome.kind !== "started") throw new Error(JSON.stringify(outcome))
  return outcome.authority
}
const locationOf = (answer: Response) => new URL(answer.headers.get("location") ?? "none:")

describe("the buyer's acts end in a redirect to the callback", () => {
  it("pay says OK, twice the same, and a later cancel changes nothing", async () => {
    const authority = await start({ callbackUrl: `${CALLBACK}?shop=1` })
    for (const act of ["pay", "pay", "cancel"]) {
      const answer = await sandbox.form(`/pg/StartPay/${authority}/${act}`)
      expect(answer.status).toBe(303)
      expect(locationOf(answer).href).toBe(`${CALLBACK}?shop=1&Authority=${authority}&Status=OK`)
    }
    expect((await sandbox.look(authority)).state).toBe("paid")
  })
  it("cancel says NOK, and a later pay takes nothing", async () => {
    const authority = await start()
    for (const act of ["cancel", "pay"]) {
      const answer = await sandbox.form(`/pg/StartPay/${authority}/${act}`)
      expect([answer.status, locationOf(answer).searchParams.get("Status")]).toEqual([303, "NOK"])
    }
    expect((await sandbox.look(authority)).state).toBe("cancelled")
  })
  it("a card without funds takes nothing and lets the buyer try again", async () => {
    const authority = await start()
    const answer = await sandbox.form(`/pg/StartPay/${authority}/pay?lang=fa`, { card: "unfunded" })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain("موجودی این کارت کافی نیست")
    expect((await sandbox.look(authority)).state).toBe("open")
    expect((await sandbox.form(`/pg/StartPay/${authority}/pay`, { card: "funded" })).status).toBe(303)
  })
  it.each([["yes", "paid"], ["no", "open"]])("leaving (%s) never comes back", async (paid, state) => {
    const authority = await start()
    const answer = await sandbox.form(`/pg/StartPay/${authority}/leave`, { paid })
    expect([answer.status, answer.headers.get("location")]).toEqual([200, null])
    expect((await sandbox.look(authority)).state).toBe(state)
  })
  it("after half an hour an open page takes nothing, and an unverified payment went back", async () => {
    const [late, unverified] = [await start(), await start()]
    await sandbox.pay(unverified)
    await Promise.all([sandbox.age(late, 31), sandbox.age(unverified, 31)])
    expect(locationOf(await sandbox.pay(late)).searchParams.get("Status")).toBe("NOK")
    expect(await driver().verifyPayment(unverified, 24_300_000)).toEqual({ kind: "not_paid", code: -51 })
  })
  it("a reversal that comes after half an hour is refused", async () => {
    const authority = await start()
    await sandbox.pay(authority)
    await driver().verifyPayment(authority, 24_300_000)
    await sandbox.age(authority, 31)
    expect(await driver().reversePayment(authority)).toMatchObject({ kind: "refused", code: -63 })
  })
})

describe("the pay page", () => {
  it("is Persian, right to left, in toman with Persian digits, and says that no money moves", async () => {
    const text = await (await sandbox.get(`/pg/StartPay/${await start()}`)).text()
    expect(text).toContain('<html lang="fa" dir="rtl">')
    expect(text).toContain("پرداخت ۲٬۴۳۰٬۰۰۰ تومان")
    expect(text).toContain("هیچ پولی جابه‌جا نمی‌شود")
    expect(text).not.toContain("<script")
  })
  it("is English by address or by the browser's language", async () => {
    const path = `/pg/StartPay/${await start()}`
    for (const answer of [await sandbox.get(`${path}?lang=en`), await sandbox.get(path, { "accept-language": "en-GB,en;q=0.9" })]) {
      expect(await answer.text()).toContain("Pay 2,430,000 toman")
    }
  })
  it.each([["ar", null, "en"], ["fa", "en", "fa"], [null, "fa-IR,en;q=0.5", "fa"], [null, "de,en;q=0.5", "en"], [null, "de", "fa"], [null, undefined, "fa"]] as const)(
    "?lang=%s, Accept-Language %s → %s", (asked, header, language) => expect(languageOf(asked, header ?? undefined)).toBe(language))
  it("shows rials when they are no whole toman", async () => {
    expect(await (await sandbox.get(`/pg/StartPay/${await start({ amount: 1_234_567 })}`)).text()).toContain("۱٬۲۳۴٬۵۶۷ ریال")
  })
  it("prints what it was given and runs none of it", async () => {
    const authority = await start({ description: `"><script>alert(1)</script>`, callbackUrl: `http://shop.test/?x="><img src=x>` })
    for (const page of [await sandbox.get(`/pg/StartPay/${authority}`), (await sandbox.cancel(authority), await sandbox.get(`/pg/StartPay/${authority}`))]) {
      expect(await page.text()).not.toMatch(/<script|<img/)
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'")
    }
  })
  it.each(["S00000000000000000000", "..%2f..%2fetc", "%E0%A4%A"])("says that it does not know %s", async (authority) => {
    expect((await sandbox.get(`/pg/StartPay/${authority}`)).status).toBe(404)
  })
  it("no text gets through unescaped", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(html`${[text, null, false]}`.text).not.toMatch(/[<>"']/)
    }))
  })
})

describe("the telephone", () => {
  it("keeps messages, newest first, one recipient in any digits, and one message per id", async () => {
    const send = (body: Record<string, unknown>) => sandbox.post("/sandbox/messages", { template: "order-placed", text: "سفارش <b>ثبت</b> شد", ...body })
    await send({ to: "09121234567", at: "2026-11-22T10:00:00Z", text: "نخستین" })
    await send({ to: "۰۹۱۲۱۲۳۴۵۶۷", at: "2026-11-23T10:00:00Z", id: "m1", text: "https://shop.test/fa/order?a=1&b=2 <b>" })
    await send({ to: "۰۹۱۲۱۲۳۴۵۶۷", at: "2026-11-24T10:00:00Z", id: "m1", text: "دوباره" })
    await send({ to: "a@b.example", at: "2026-11-25T10:00:00Z" })
    const all = (await (await sandbox.get("/messages.json")).json()) as { messages: { to: string; text: string }[] }
    expect(all.messages.map((m) => m.to)).toEqual(["a@b.example", "09121234567", "09121234567"])
    const one = (await (await sandbox.get(`/messages.json?to=${encodeURIComponent("۰۹۱۲۱۲۳۴۵۶۷")}`)).json()) as { messages: { text: string }[] }
    expect(one.messages.map((m) => m.text)).toEqual(["https://shop.test/fa/order?a=1&b=2 <b>", "نخستین"])
    const page = await (await sandbox.get("/messages?to=09121234567")).text()
    expect(page).toContain('href="https://shop.test/fa/order?a=1&amp;b=2"')
    expect(page).not.toContain("<b>")
    expect(page).toContain("۲ آذر ۱۴۰۵")
  })
  it.each([{}, { to: "1", template: "t" }, { to: "1", template: "t", text: "x", at: "tomorrow" }])("refuses %j", async (body) => {
    expect((await sandbox.post("/sandbox/messages", body)).status).toBe(400)
  })
})

describe("the server", () => {
  it("keeps authorities over a restart and a line that a kill tore", async () => {
    let own = await TestSandbox.start()
    const gateway = createDriver({ merchantId: MERCHANT, baseUrl: own.url, timeoutMs: 2_000 })
    const outcome = await gateway.requestPayment({ amount: 50_000, callbackUrl: CALLBACK, description: "x" })
    const authority = outcome.kind === "started" ? outcome.authority : ""
    await own.pay(authority)
    await own.post("/sandbox/messages", { to: "1", template: "t", text: "x" })
    await own.stop(true)
    appendFileSync(join(own.dataDir, "payments.jsonl"), '{"authority":"S1')
    own = await TestSandbox.start(own.dataDir)
    expect((await own.look(authority)).state).toBe("paid")
    expect(((await (await own.get("/messages.json")).json()) as { messages: unknown[] }).messages).toHaveLength(1)
    await own.stop()
  })
  it("answers health, styles and fonts of its own", async () => {
    for (const path of ["/health", "/assets/sandbox.css", "/assets/selvedge.svg", "/assets/vazirmatn-arabic.woff2", "/assets/vazirmatn-latin.woff2"]) {
      expect([path, (await sandbox.get(path)).status]).toEqual([path, 200])
    }
  })
  it("refuses a body that is too large, and broken JSON, without falling over", async () => {
    expect((await sandbox.post("/pg/v4/payment/request.json", "x".repeat(70_000)).catch(() => ({ status: 413 }))).status).toBe(413)
    const broken = await fetch(`${sandbox.url}/pg/v4/payment/verify.json`, { method: "POST", body: "{" })
    expect([broken.status, await broken.json()]).toEqual([422, { data: [], errors: expect.objectContaining({ code: -9 }) }])
    expect((await sandbox.post("/sandbox/next", { answer: "explode" })).status).toBe(400)
    expect((await sandbox.get("/nothing")).status).toBe(404)
    expect((await sandbox.get("/health")).status).toBe(200)
  })
})

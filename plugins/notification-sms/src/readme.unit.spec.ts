import { readFileSync } from "node:fs"
import { createServer, type IncomingHttpHeaders } from "node:http"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createKavenegarDriver, createSmsIrDriver, SmsError, type SmsDriver } from "./index.js"

type Received = { method: string; path: string; headers: IncomingHttpHeaders; body: string }
type Reply = { status: number; body: string } | "silence"

const received: Received[] = []
let reply: Reply = "silence"
const server = createServer((request, response) => {
  let body = ""
  request.on("data", (chunk: Buffer) => (body += chunk.toString()))
  request.on("end", () => {
    received.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body })
    if (reply !== "silence") response.writeHead(reply.status, { "content-type": "application/json" }).end(reply.body)
  })
})

const key = "secret-key"
const mobile = "09121234567"
let drivers: Record<"kavenegar" | "smsir", SmsDriver>

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const baseUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`
  drivers = {
    kavenegar: createKavenegarDriver({ apiKey: key, baseUrl, timeoutMs: 300, templates: { sign_in_code: { name: "khooshe-code", tokens: { token: "code" } }, shipped: { name: "khooshe-shipped", tokens: { token: "number", token20: "member" } } } }),
    smsir: createSmsIrDriver({ apiKey: key, baseUrl, timeoutMs: 300, templates: { sign_in_code: { id: 123456, parameters: { CODE: "code" } } } }),
  }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => void (received.length = 0))

const json = (status: number, body: unknown): Reply => ({ status, body: JSON.stringify(body) })
const kavenegarRefuses = (status: number) => json(status, { return: { status, message: "…" }, entries: null })
const smsIrRefuses = (http: number, status: number) => json(http, { status, message: "…", data: null })

const replies: Record<string, Reply> = {
  "kavenegar 200 with an entry": json(200, { return: { status: 200, message: "تایید شد" }, entries: [{ messageid: 8792343, message: "…", status: 5, statustext: "ارسال به مخابرات", sender: "10004346", receptor: mobile, date: 1356619709, cost: 120 }] }),
  "kavenegar return.status 418, no credit": kavenegarRefuses(418),
  "kavenegar return.status 411, bad receptor": kavenegarRefuses(411),
  "kavenegar return.status 424, no such template": kavenegarRefuses(424),
  "kavenegar return.status 403, bad key": kavenegarRefuses(403),
  "smsir status 1": json(200, { status: 1, message: "موفق", data: { messageId: 89545112, cost: 1.0 } }),
  "smsir status 102, no credit": smsIrRefuses(400, 102),
  "smsir status 10, bad key": smsIrRefuses(401, 10),
  "smsir status 113, bad template": smsIrRefuses(400, 113),
  "smsir HTTP 429": { status: 429, body: "" },
}
for (const driver of ["kavenegar", "smsir"]) {
  replies[`${driver} HTTP 500`] = { status: 500, body: "<html>" }
  replies[`${driver} not their JSON`] = { status: 200, body: "{\"ok\":true}" }
  replies[`${driver} no answer in time`] = "silence"
}

const rows = readFileSync(join(__dirname, "../README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| (kavenegar|smsir) /.test(line))
  .map((line) => {
    const [driver = "", answer = "", code = "", again = ""] = line.split("|").slice(1, 5).map((cell) => cell.trim())
    return { driver, answer, code, again }
  })

async function outcome(driver: SmsDriver, template = "sign_in_code", params: Record<string, string> = { code: "12345" }) {
  try {
    await driver.send(template, mobile, params)
    return { code: "sent", again: "" }
  } catch (error) {
    if (!(error instanceof SmsError)) throw error
    for (const secret of [key, mobile, "12345"]) expect(`${error.message} ${error.stack}`).not.toContain(secret)
    return { code: error.code, again: error.again ? "yes" : "no" }
  }
}

describe("what the README says is what happens", () => {
  it("every answer is a row", () => expect(rows.map((row) => `${row.driver} ${row.answer}`).sort()).toEqual(Object.keys(replies).sort()))

  it.each(rows)("$driver, $answer → $code, again: $again", async ({ driver, answer, code, again }) => {
    reply = replies[`${driver} ${answer}`] ?? "silence"
    expect(await outcome(driver === "smsir" ? drivers.smsir : drivers.kavenegar)).toEqual({ code, again })
    expect(received).toHaveLength(1)
  })
})

describe("what the companies are sent", () => {
  it("Kavenegar: key in the path, template and tokens in the form; a slot that takes no blanks gets none", async () => {
    reply = replies["kavenegar 200 with an entry"] ?? "silence"
    expect(await drivers.kavenegar.send("sign_in_code", mobile, { code: "12345" })).toEqual({ id: "8792343" })
    await drivers.kavenegar.send("shipped", mobile, { number: "KH 1", member: "قنادی نسترن" })
    expect(received).toMatchObject([{ method: "POST", path: `/v1/${key}/verify/lookup.json` }, { method: "POST" }])
    const [code, shipped] = received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))
    expect(code).toEqual({ receptor: mobile, template: "khooshe-code", token: "12345" })
    expect(shipped).toEqual({ receptor: mobile, template: "khooshe-shipped", token: "KH\u200c1", token20: "قنادی نسترن" })
  })

  it("SMS.ir: key in a header, template and parameters in JSON", async () => {
    reply = replies["smsir status 1"] ?? "silence"
    expect(await drivers.smsir.send("sign_in_code", mobile, { code: "12345" })).toEqual({ id: "89545112" })
    expect(received).toMatchObject([{ method: "POST", path: "/v1/send/verify", headers: { "x-api-key": key, "content-type": "application/json" } }])
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({ mobile, templateId: 123456, parameters: [{ name: "CODE", value: "12345" }] })
  })

  it("a template that the company does not have, or a parameter that is not there, asks nobody", async () => {
    for (const driver of Object.values(drivers)) {
      expect(await outcome(driver, "shipped_by_sea")).toEqual({ code: "template_unknown", again: "no" })
      expect(await outcome(driver, "sign_in_code", {})).toEqual({ code: "parameter_missing_code", again: "no" })
    }
    expect(received).toEqual([])
  })
})

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { z } from "zod"
import { assets } from "./assets.js"
import { createGateway, type Answer, type Gateway } from "./gateway.js"
import { HttpError, readForm, readJson, send, sendHtml, sendJson, sendTo } from "./http.js"
import { Journal } from "./journal.js"
import { knobBody, Knobs, type Operation } from "./knobs.js"
import { keepMessage, listMessages, messageBody, messageSchema, type Message } from "./messages.js"
import { messagesPage } from "./messages-page.js"
import { brokenPage, cards, gonePage, payPage, unknownPage } from "./pay-page.js"
import { callbackOf, paymentSchema, stateOf, type SandboxPayment } from "./payment.js"
import { languageOf, type Language } from "./words.js"

export type SandboxOptions = {
  /** folder for what must survive a restart */
  dataDir: string
  now?: () => number
}

type Desk = { gateway: Gateway; knobs: Knobs; messages: Journal<Message>; now: () => number }
type Call = { req: IncomingMessage; res: ServerResponse; url: URL; language: Language; authority: string }
type Handler = (desk: Desk, call: Call) => Promise<void> | void

const ageBody = z.object({ authority: z.string(), minutes: z.number().min(0).max(10_000) }).strict()

const api = (operation: Operation, run: (gateway: Gateway, body: unknown) => Answer): Handler => async ({ gateway, knobs }, { req, res }) => {
  const body = await readJson(req)
  const { status, body: text, delayMs } = knobs.run(operation, () => run(gateway, body))
  if (delayMs > 0) await wait(delayMs)
  send(res, status, "application/json; charset=utf-8", text)
}

const act = (run: (gateway: Gateway, authority: string) => SandboxPayment | undefined): Handler => ({ gateway }, { res, authority, language }) => {
  const payment = run(gateway, authority)
  if (payment) sendTo(res, callbackOf(payment))
  else sendHtml(res, 404, unknownPage(language))
}

const routes: Record<string, Handler> = {
  "GET /health": (_desk, { res }) => sendJson(res, 200, { ok: true }),
  "GET /": (_desk, { res }) => sendTo(res, "/messages"),

  "POST /pg/v4/payment/request.json": api("request", (gateway, body) => gateway.request(body)),
  "POST /pg/v4/payment/verify.json": api("verify", (gateway, body) => gateway.verify(body)),
  "POST /pg/v4/payment/reverse.json": api("reverse", (gateway, body) => gateway.reverse(body)),
  "POST /pg/v4/payment/unVerified.json": api("unverified", (gateway, body) => gateway.unverified(body)),

  "GET /pg/StartPay/:authority": ({ gateway, now }, { res, authority, language }) => {
    const payment = gateway.find(authority)
    if (payment) sendHtml(res, 200, payPage({ payment, language, now: now() }))
    else sendHtml(res, 404, unknownPage(language))
  },
  "POST /pg/StartPay/:authority/pay": async (desk, call) => {
    const form = await readForm(call.req)
    const payment = desk.gateway.find(call.authority)
    const open = payment && stateOf(payment, desk.now()) === "open"
    if (open && form.get("card") === "unfunded") {
      return sendHtml(call.res, 200, payPage({ payment, language: call.language, now: desk.now(), noFunds: true }))
    }
    return act((gateway, authority) => gateway.pay(authority, cards.funded))(desk, call)
  },
  "POST /pg/StartPay/:authority/cancel": act((gateway, authority) => gateway.cancel(authority)),
  "POST /pg/StartPay/:authority/leave": async ({ gateway }, { req, res, authority, language }) => {
    const paid = (await readForm(req)).get("paid") === "yes"
    const payment = paid ? gateway.pay(authority, cards.funded) : gateway.find(authority)
    sendHtml(res, payment ? 200 : 404, payment ? gonePage(language, paid) : unknownPage(language))
  },

  "GET /messages": ({ messages }, { res, url, language }) => {
    const to = url.searchParams.get("to")?.slice(0, 200) || null
    sendHtml(res, 200, messagesPage({ messages: listMessages(messages, to).slice(0, 200), to, language }))
  },
  "GET /messages.json": ({ messages }, { res, url }) => sendJson(res, 200, { messages: listMessages(messages, url.searchParams.get("to")) }),
  "POST /sandbox/messages": async ({ messages, now }, { req, res }) => {
    const body = messageBody.safeParse(await readJson(req))
    if (!body.success) throw new HttpError(400, z.prettifyError(body.error))
    sendJson(res, 201, keepMessage(messages, body.data, now()))
  },

  "POST /sandbox/next": async ({ knobs }, { req, res }) => {
    const body = knobBody.safeParse(await readJson(req))
    if (!body.success) throw new HttpError(400, z.prettifyError(body.error))
    knobs.add(body.data)
    sendJson(res, 202, { next: body.data })
  },
  "POST /sandbox/clear": ({ knobs }, { res }) => {
    knobs.clear()
    sendJson(res, 200, { ok: true })
  },
  "POST /sandbox/age": async ({ gateway }, { req, res }) => {
    const body = ageBody.safeParse(await readJson(req))
    if (!body.success) throw new HttpError(400, z.prettifyError(body.error))
    const payment = gateway.age(body.data.authority, body.data.minutes)
    sendJson(res, payment ? 200 : 404, { payment: payment ?? null })
  },
  "GET /sandbox/payments/:authority": ({ gateway, now }, { res, authority }) => {
    const payment = gateway.find(authority)
    sendJson(res, payment ? 200 : 404, payment ? { state: stateOf(payment, now()), payment } : { state: "unknown", payment: null })
  },
}

/** The route's name and the authority in its path, if it has one. */
function match(method: string, path: string): { name: string; authority: string } {
  const verb = method === "HEAD" ? "GET" : method
  const found = /^(\/pg\/StartPay\/|\/sandbox\/payments\/)([A-Za-z0-9-]{1,64})(\/[a-z]+)?$/.exec(path)
  return found ? { name: `${verb} ${found[1]}:authority${found[3] ?? ""}`, authority: found[2] ?? "" } : { name: `${verb} ${path}`, authority: "" }
}

async function handle(desk: Desk, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? "/", "http://sandbox.invalid")
  const language = languageOf(url.searchParams.get("lang"), req.headers["accept-language"])
  const asset = assets.get(url.pathname)
  if (asset && req.method !== "POST") return send(res, 200, asset.type, asset.body(), { "cache-control": "max-age=3600" })
  const { name, authority } = match(req.method ?? "GET", url.pathname)
  const handler = routes[name]
  if (handler) return handler(desk, { req, res, url, language, authority })
  if (name.startsWith("GET /pg/")) return sendHtml(res, 404, unknownPage(language))
  throw new HttpError(404, "There is nothing here")
}

function fail(error: unknown, req: IncomingMessage, res: ServerResponse): void {
  const status = error instanceof HttpError ? error.status : error instanceof URIError || error instanceof TypeError ? 400 : 500
  if (status === 500) console.error("sandbox:", error)
  if (res.headersSent) return void res.destroy()
  if (status === 413) res.setHeader("connection", "close")
  if ((req.headers.accept ?? "").includes("text/html")) return sendHtml(res, status, brokenPage("fa"))
  sendJson(res, status, { message: error instanceof HttpError ? error.message : "The request could not be read" })
}

/** The sandbox as an HTTP server that is not listening yet. */
export function createSandbox({ dataDir, now = Date.now }: SandboxOptions): Server {
  const payments = new Journal(join(dataDir, "payments.jsonl"), paymentSchema, (payment) => payment.authority)
  const messages = new Journal(join(dataDir, "messages.jsonl"), messageSchema, (message) => message.id)
  const desk: Desk = { gateway: createGateway(payments, now), knobs: new Knobs(), messages, now }
  const server = createServer((req, res) => void handle(desk, req, res).catch((error: unknown) => fail(error, req, res)))
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  return server
}

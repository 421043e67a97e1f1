import { MedusaError } from "@medusajs/framework/utils"
import { createSqlAttemptStore, type AttemptEvent, type AttemptReason, type AttemptStore } from "../attempt/index.js"
import { createDriver } from "../driver/index.js"
import { ZarinpalPaymentProvider } from "../provider/service.js"
import { openDatabase, openSession, saveSessionData, type Cart, type TestDatabase } from "./database.js"
import { CALLBACK, MERCHANT, TestSandbox } from "./sandbox.js"

export const AMOUNT = 24_300_000
export const CAP = 500_000_000
const TIMEOUT_MS = 300
const MINUTE = 60_000

type Data = Record<string, unknown>
type Result = { status?: string; action?: string; data?: Data } | undefined
type Input = { data: Data; context?: { idempotency_key?: string }; amount?: number; currency_code?: string }

/** A shop with one open session, the provider, the sandbox gateway over HTTP and a PostgreSQL. */
export class Scene {
  clock = new Date()
  cart: Cart = { cartId: "", collectionId: "", sessionId: "", amount: 0 }
  data: Data = {}
  private n = 0

  private constructor(readonly db: TestDatabase, readonly sandbox: TestSandbox, readonly store: AttemptStore, readonly provider: ZarinpalPaymentProvider) {}

  static async open(): Promise<Scene> {
    const [db, sandbox] = await Promise.all([openDatabase(), TestSandbox.start()])
    const options = { merchantId: MERCHANT, baseUrl: sandbox.url, callbackUrl: CALLBACK, timeoutMs: TIMEOUT_MS, maxAmountRial: CAP }
    const provider = new ZarinpalPaymentProvider({ __pg_connection__: db }, options, () => scene.clock)
    const scene: Scene = new Scene(db, sandbox, createSqlAttemptStore(db), provider)
    return scene
  }

  async close(): Promise<void> {
    await Promise.all([this.db.close(), this.sandbox.stop()])
  }

  async reset(): Promise<void> {
    await Promise.all([this.db.empty(), this.sandbox.post("/sandbox/clear", {})])
    this.clock = new Date()
    this.data = {}
    this.cart = await openSession(this.db, String((this.n += 1)), AMOUNT)
  }

  get driver() {
    return createDriver({ merchantId: MERCHANT, baseUrl: this.sandbox.url, timeoutMs: TIMEOUT_MS })
  }

  get authority(): string {
    return String(this.data["authority"] ?? "")
  }

  /** A session that was started the way core does it. */
  async start(clientData: Data = {}): Promise<Data> {
    const started = await this.provider.initiatePayment({ amount: AMOUNT, currency_code: "irr", data: { ...clientData, session_id: this.cart.sessionId } })
    this.data = { ...clientData, ...started.data }
    await saveSessionData(this.db, this.cart.sessionId, this.data)
    return this.data
  }

  authorize(): Promise<Result> {
    return this.provider.authorizePayment({ data: this.data, context: { idempotency_key: this.cart.sessionId } })
  }

  async pay(): Promise<void> {
    await this.sandbox.pay(this.authority)
  }

  async startAndPay(): Promise<void> {
    await this.start()
    await this.pay()
    await this.authorize()
  }

  event(event: AttemptEvent, reason: AttemptReason): Promise<unknown> {
    return this.store.apply(this.authority, event, { at: this.clock, reason })
  }

  /** A verify that took the money while its answer was lost. */
  async loseVerify(): Promise<void> {
    await this.sandbox.next({ operation: "verify", answer: "http_500", effect: true })
    await this.authorize().catch(() => undefined)
  }

  async createPayment(id = "pay_1"): Promise<void> {
    await this.db.raw("insert into payment (id, payment_session_id) values (?, ?)", [id, this.cart.sessionId])
  }

  async createRefund(id: string, amount: number): Promise<void> {
    await this.db.raw("insert into refund (id, payment_id, amount) values (?, 'pay_1', ?)", [id, amount])
  }

  /** The attempt of this scene as the README writes it. */
  async attempt(): Promise<string> {
    const { rows } = await this.db.raw("select authority from payment_attempt order by started_at, authority", [])
    const row = await this.store.byAuthority(this.authority)
    if (!row) return rows.length === 0 ? "none" : `${rows.length} unknown`
    const due = row.refund_due === null ? "" : row.refund_due === row.amount ? ", all due" : ", part due"
    return `${row.state}${row.reason === null ? "" : ` (${row.reason})`}${due}${rows.length > 1 ? ", a new one started" : ""}`
  }

  /** Makes the gateway give this answer to what `method` asks. */
  async answerWith(method: string, answer: string): Promise<void> {
    const operation = method === "authorizePayment" ? "verify" : method === "cancelPayment" ? "reverse" : "request"
    const knobs: Record<string, Data> = { timeout: { answer: "slow", delay_ms: 1_000, effect: false }, malformed: { answer: "malformed" }, "5xx": { answer: "http_503" } }
    if (answer === "not asked") return
    if (operation === "verify" && (answer === "100" || answer === "101" || answer === "-51")) return this.really(answer)
    if (answer === "100") return
    await this.sandbox.next({ operation, ...(knobs[answer] ?? { answer: "code", code: Number(answer) }) })
  }

  /** The answers that verify gives by itself are earned, not ordered. */
  private async really(answer: string): Promise<void> {
    if (answer === "-51") return
    await this.pay()
    if (answer === "101") await this.driver.verifyPayment(this.authority, AMOUNT)
  }

  /** Brings about what the README calls `when`, and answers the call itself. */
  async arrange(method: string, when: string): Promise<() => Promise<string>> {
    const input: Input = { data: this.data, context: { idempotency_key: method === "authorizePayment" ? this.cart.sessionId : undefined } }
    const prepare = this.situations[when]
    if (!prepare) throw new Error(`The README names a situation that no test knows: ${when}`)
    await prepare(input, method)
    return async () => {
      try {
        return describeResult(await this.call(method, input))
      } catch (error) {
        return error instanceof MedusaError ? `MedusaError ${error.code}` : "Error"
      }
    }
  }

  private async call(method: string, input: Input): Promise<Result> {
    const { provider } = this
    const { data, context } = input
    switch (method) {
      case "initiatePayment": {
        const started = await provider.initiatePayment({ amount: input.amount ?? AMOUNT, currency_code: input.currency_code ?? "irr", data })
        this.data = started.data ?? {}
        return started
      }
      case "updatePayment": return provider.updatePayment({ amount: input.amount ?? AMOUNT, currency_code: "irr", data })
      case "authorizePayment": return provider.authorizePayment({ data, context })
      case "capturePayment": return provider.capturePayment({ data })
      case "cancelPayment": return provider.cancelPayment({ data, context })
      case "refundPayment": return provider.refundPayment({ data, context, amount: input.amount ?? AMOUNT / 2 })
      case "deletePayment": return provider.deletePayment({ data })
      case "retrievePayment": return provider.retrievePayment({ data })
      case "getPaymentStatus": return provider.getPaymentStatus({ data })
      default: return provider.getWebhookActionAndData()
    }
  }

  private readonly situations: Record<string, (input: Input, method: string) => Promise<unknown> | void> = {
    anything: () => undefined,
    "unknown attempt": (input) => { input.data = { authority: "S00000000000000000000", token: "t".repeat(32) } },
    "no session id": (input) => { input.data = {} },
    "whole tomans": (input) => { input.data = { session_id: this.cart.sessionId } },
    "another currency": (input) => { input.data = { session_id: this.cart.sessionId }; input.currency_code = "usd" },
    "not whole tomans": (input) => { input.data = { session_id: this.cart.sessionId }; input.amount = 20_681_356.3 },
    "above the cap": (input) => { input.data = { session_id: this.cart.sessionId }; input.amount = CAP + 10 },
    "same amount": (input) => this.started(input),
    "another amount": async (input) => { await this.started(input); input.amount = AMOUNT + 10 },
    "another amount, paid": async (input) => { await this.paid(input); input.amount = AMOUNT + 10 },
    started: async (input) => { await this.started(input); input.context = { idempotency_key: "ref_1" } },
    "in time": (input) => this.started(input),
    "in time, answer lost": async (input) => { await this.started(input); await this.loseVerify() },
    late: async (input) => { await this.started(input); this.later(31) },
    "late, answer lost": async (input) => { await this.started(input); await this.loseVerify(); this.later(31) },
    "cart total changed": async (input) => {
      await this.started(input)
      await this.db.raw("update payment_collection set amount = amount + 10 where id = ?", [this.cart.collectionId])
    },
    "session replaced": async (input) => {
      await this.started(input)
      await this.db.raw("delete from payment_session where id = ?", [this.cart.sessionId])
    },
    cancelled: async (input) => { await this.started(input); await this.event("cancelled", "buyer_cancelled") },
    failed: async (input) => { await this.started(input); await this.event("refused", "amount_differs") },
    stale: async (input) => { await this.started(input); await this.event("outdated", "too_late") },
    reversed: async (input) => { await this.paid(input); await this.event("reversed", "payment_not_created"); input.context = { idempotency_key: "ref_1" } },
    paid: async (input, method) => {
      await this.paid(input)
      if (method === "refundPayment") await this.refunding(input)
    },
    "paid, owed back": async (input) => { await this.paid(input); await this.store.markAllDue(this.authority, "reverse_unknown", null) },
    "paid, key of a payment": async (input) => { await this.paid(input); input.context = { idempotency_key: "pay_1" } },
    "paid, no key, a payment exists": async (input) => { await this.paid(input); await this.createPayment(); input.context = {} },
    "paid, no payment": async (input) => { await this.paid(input); input.context = {} },
    "paid, no refund id": async (input) => { await this.paid(input); input.context = {} },
    "paid, same refund again": async (input) => { await this.paid(input); await this.refunding(input); await this.call("refundPayment", input) },
    "paid, second refund": async (input) => {
      await this.paid(input)
      await this.refunding(input)
      await this.call("refundPayment", input)
      await this.createRefund("ref_2", AMOUNT / 2)
      input.context = { idempotency_key: "ref_2" }
    },
    "attempt of another session": async (input) => { await this.started(input); input.context = { idempotency_key: "payses_other" } },
    "authority without its token": async (input) => { await this.started(input); input.data = { ...input.data, token: "t".repeat(32) } },
  }

  private later(minutes: number): void {
    this.clock = new Date(this.clock.getTime() + minutes * MINUTE)
  }

  private async started(input: Input): Promise<void> {
    input.data = await this.start()
  }

  private async paid(input: Input): Promise<void> {
    await this.startAndPay()
    input.data = this.data
  }

  private async refunding(input: Input): Promise<void> {
    await this.createPayment()
    await this.createRefund("ref_1", AMOUNT / 2)
    input.context = { idempotency_key: "ref_1" }
  }
}

function describeResult(result: Result): string {
  return result?.status ?? result?.action ?? (result?.data ? "data" : "nothing")
}

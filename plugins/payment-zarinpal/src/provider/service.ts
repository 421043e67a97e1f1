import type {
  AuthorizePaymentInput, AuthorizePaymentOutput, CancelPaymentInput, CancelPaymentOutput, CapturePaymentInput, CapturePaymentOutput,
  DeletePaymentInput, DeletePaymentOutput, GetPaymentStatusInput, GetPaymentStatusOutput, InitiatePaymentInput, InitiatePaymentOutput,
  RefundPaymentInput, RefundPaymentOutput, RetrievePaymentInput, RetrievePaymentOutput, UpdatePaymentInput, UpdatePaymentOutput, WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import { createSqlAttemptStore, type Attempt, type AttemptStore, type SqlConnection } from "../attempt/index.js"
import { createDriver, type ZarinpalDriver } from "../driver/index.js"
import { wholeTomansInRials, refundRials } from "./amount.js"
import { authorizeAttempt } from "./authorize.js"
import { giveBack } from "./give-back.js"
import { parseOptions, type ZarinpalOptions } from "./options.js"
import { attemptKeys, sessionData, sessionIdOf, wishedLocale } from "./session-data.js"
import { startAttempt } from "./start.js"
import { sessionStatus } from "./status.js"

type Container = { __pg_connection__: SqlConnection }
type Data = Record<string, unknown>

/**
 * Zarinpal as a payment provider of Medusa. The table in this package's README says for each method and each
 * answer of the gateway what happens; every row of it is a test.
 */
export class ZarinpalPaymentProvider extends AbstractPaymentProvider<ZarinpalOptions> {
  static override identifier = "zarinpal"

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(options)
  }

  private readonly options: ZarinpalOptions
  private readonly driver: ZarinpalDriver
  private readonly store: AttemptStore

  constructor(container: Container, options: Record<string, unknown>, private readonly now: () => Date = () => new Date()) {
    super(container, parseOptions(options))
    this.options = this.config
    this.driver = createDriver(this.options)
    this.store = createSqlAttemptStore(container.__pg_connection__)
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const amount = wholeTomansInRials(input.amount, input.currency_code, this.options.maxAmountRial)
    const sessionId = sessionIdOf(input.data)
    if (!sessionId) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A payment needs its session's id", "invalid_request")
    return this.start(sessionId, amount, input.data)
  }

  /** Another amount is another payment: the old authority is given up and a new one asked for. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const attempt = await this.need(input.data)
    const amount = wholeTomansInRials(input.amount, input.currency_code, this.options.maxAmountRial)
    if (amount === attempt.amount) return { data: this.dataOf(attempt), status: sessionStatus(attempt) }
    if (attempt.state === "paid") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A paid attempt keeps its amount", "conflict")
    const started = await this.start(attempt.payment_session_id, amount, { locale: attempt.locale })
    await this.store.apply(attempt.authority, "outdated", { at: this.now(), reason: "amount_updated" })
    return started
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const attempt = await this.find(input.data)
    // Core names the session it authorises; an attempt of another session pays for nothing here.
    const sessionId = input.context?.idempotency_key
    if (!attempt || (sessionId && sessionId !== attempt.payment_session_id)) return { status: "error", data: {} }
    const { status, attempt: after } = await authorizeAttempt({ driver: this.driver, store: this.store, now: this.now() }, attempt)
    return { status, data: this.dataOf(after) }
  }

  /** The gateway captures when it verifies; there is nothing left to do. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const attempt = await this.need(input.data)
    if (attempt.state !== "paid") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Attempt ${attempt.id} is ${attempt.state}, not paid`, "conflict")
    return { data: this.dataOf(attempt) }
  }

  /**
   * Core calls this in three cases. It gives its payment's id as key when there is a payment: then either a
   * refund follows (a completion that failed late) or nothing was captured, so a paid attempt is left alone,
   * or the buyer would be paid twice. It gives no key when verify succeeded and creating the payment failed:
   * nobody else will return that money, so it is reversed, unless a payment does exist (a second completion won).
   */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const attempt = await this.find(input.data)
    if (!attempt) return { data: input.data }
    if (attempt.state === "started") {
      const after = await this.store.apply(attempt.authority, "cancelled", { at: this.now(), reason: "shop_cancelled" })
      return { data: this.dataOf(after ?? attempt) }
    }
    const unclaimed = attempt.state === "paid" && !input.context?.idempotency_key && !(await this.store.paymentExists(attempt.payment_session_id))
    const after = unclaimed ? await giveBack({ driver: this.driver, store: this.store, now: this.now() }, attempt) : attempt
    return { data: this.dataOf(after) }
  }

  /** Writes down what is owed; paying it out is the operator's, through the gateway's panel. */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const attempt = await this.need(input.data)
    const refundId = input.context?.idempotency_key
    if (!refundId) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A refund needs its id, or telling it twice would pay it twice", "invalid_request")
    const amount = refundRials(input.amount)
    if (attempt.state === "reversed") return { data: this.dataOf(attempt) }
    const after = await this.store.recordRefund({ authority: attempt.authority, amount, refundId })
    if (!after) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Attempt ${attempt.id} is ${attempt.state}: nothing was taken`, "conflict")
    return { data: this.dataOf(after) }
  }

  /** The session goes (new session, changed cart); the attempt stays, and is not verified any more. Moves no money. */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const attempt = await this.find(input.data)
    if (!attempt) return { data: {} }
    if (attempt.state === "paid") await this.store.markOrphaned(attempt.authority)
    else await this.store.apply(attempt.authority, "outdated", { at: this.now(), reason: "session_replaced" })
    return { data: this.dataOf(attempt) }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: this.dataOf(await this.need(input.data)) }
  }

  /** From our own row: asking the gateway would be a verify, and a verify takes the money. */
  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const attempt = await this.find(input.data)
    return attempt ? { status: sessionStatus(attempt), data: this.dataOf(attempt) } : { status: "error", data: {} }
  }

  /** The gateway sends no webhooks; the browser's return is a hint and has its own route. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private async start(sessionId: string, amount: number, data: Data | undefined): Promise<InitiatePaymentOutput & { data: Data }> {
    const { callbackUrl, description } = this.options
    const wish = { sessionId, amount, locale: wishedLocale(data), callbackUrl, description, now: this.now() }
    const attempt = await startAttempt(this.driver, this.store, wish)
    return { id: attempt.authority, status: "requires_more", data: this.dataOf({ ...attempt, ref_id: null, card_mask: null }) }
  }

  private async find(data: Data | undefined): Promise<Attempt | null> {
    const keys = attemptKeys(data)
    const attempt = keys && (await this.store.byAuthority(keys.authority))
    return attempt && attempt.token === keys.token ? attempt : null
  }

  private async need(data: Data | undefined): Promise<Attempt> {
    const attempt = await this.find(data)
    if (!attempt) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No payment attempt stands for this session; open a new one", "not_found")
    return attempt
  }

  private dataOf(attempt: Parameters<typeof sessionData>[0]): Data {
    const language = this.options.tellLanguage ? attempt.locale : null
    return sessionData(attempt, this.driver.payPage(attempt.authority, language))
  }
}

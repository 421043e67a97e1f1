import { randomUUID } from "node:crypto"
import type { AuthenticationInput, AuthenticationResponse, AuthIdentityDTO, Logger } from "@medusajs/framework/types"
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils"
import { CODE_LIFE_MS, CODE_TRIES, newCode } from "../code/code.js"
import { keysFrom, sameHash, type Keys } from "../code/keys.js"
import { createSqlOtpStore, type OtpStore, type SqlConnection } from "../store/index.js"
import { readCall, type Refusal } from "./call.js"
import { parseOptions, type Locale, type OtpOptions, type Origin } from "./options.js"

type Container = { __pg_connection__: SqlConnection; logger?: Pick<Logger, "error"> }

/** Medusa's word for “go on elsewhere”: the code was asked for, whether or not it goes anywhere. */
export const CODE_ASKED = "otp:code"

const refuse = (error: Refusal): AuthenticationResponse => ({ success: false, error })

/**
 * Sign-in by mobile number and one-time code. The table in this package's README says what happens when; every row of
 * it is a test.
 */
export class OtpAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = "otp"
  static override DISPLAY_NAME = "One-time code"

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(options)
  }

  private readonly options: OtpOptions
  private readonly keys: Keys
  private readonly store: OtpStore
  private readonly logger: Container["logger"]

  constructor(container: Container, options: Record<string, unknown>, private readonly now: () => Date = () => new Date()) {
    super()
    this.options = parseOptions(options)
    this.keys = keysFrom(this.options.secret)
    this.store = createSqlOtpStore(container.__pg_connection__)
    this.logger = container.logger
  }

  /** Both calls: without a code it sends one, with a code it says who is there. Never throws: core would tell strangers why. */
  override async authenticate(data: AuthenticationInput): Promise<AuthenticationResponse> {
    const call = readCall(data, this.options.actorTypes)
    if (call.refusal !== null) return refuse(call.refusal)
    try {
      if (call.code === null) return await this.ask(call.actor, call.mobile, call.locale, this.options.host.origin(data))
      const authIdentity = await this.try(call.actor, call.mobile, call.code)
      return authIdentity ? { success: true, authIdentity } : refuse("wrong_code")
    } catch (error) {
      this.logger?.error(`auth-otp: ${nameOf(error)}`)
      return refuse("unexpected")
    }
  }

  /** People are let in by the host; a number registers nobody. */
  override async register(): Promise<AuthenticationResponse> {
    return refuse("not_supported")
  }

  private async ask(actor: string, mobile: string, locale: Locale, { address, device }: Origin): Promise<AuthenticationResponse> {
    const [id, code, now] = [randomUUID(), newCode(), this.now()]
    const written = await this.store.put(
      {
        id,
        number_key: this.keys.nameOf("number", mobile),
        address_key: address === null ? null : this.keys.nameOf("address", address),
        device_key: device === null ? null : this.keys.nameOf("device", device),
        code_hash: this.keys.hashOf(id, actor, code),
        asked_at: now,
        expires_at: new Date(now.getTime() + CODE_LIFE_MS),
      },
      this.options.limits,
    )
    if (!written) return refuse("too_many_requests")
    // after the answer, so that its time does not tell whether anybody has this number
    setImmediate(() => void this.send(actor, mobile, code, locale))
    return { success: true, location: CODE_ASKED }
  }

  private async send(actor: string, mobile: string, code: string, locale: Locale): Promise<void> {
    try {
      if (await this.options.host.isKnown(mobile, actor)) await this.options.host.deliver(mobile, code, locale)
    } catch (error) {
      this.logger?.error(`auth-otp: a code was not delivered: ${nameOf(error)}`)
    }
  }

  private async try(actor: string, mobile: string, code: string): Promise<AuthIdentityDTO | null> {
    const now = this.now()
    const open = await this.store.countTry(this.keys.nameOf("number", mobile), CODE_TRIES, now)
    // without a row the same work is done, against a hash that nothing fits
    const kept = open ?? { id: "none", code_hash: "0".repeat(64) }
    const right = sameHash(this.keys.hashOf(kept.id, actor, code), kept.code_hash)
    if (!open || !right || !(await this.store.use(open.id, now))) return null
    return this.options.host.identify(mobile, actor)
  }
}

/**
 * A database's message repeats what was bound to the statement, which may be a code: only what kind of error it is is
 * written down. Medusa's workflows throw plain objects that only look like errors.
 */
function nameOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "something that is no error"
  const words = ["name", "code"].map((field): unknown => Reflect.get(error, field)).filter((word) => typeof word === "string" && /^\w{1,60}$/.test(word))
  return words.join(" ") || "an error without a name"
}

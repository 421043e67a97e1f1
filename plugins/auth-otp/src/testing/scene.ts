import type { AuthenticationInput, AuthenticationResponse } from "@medusajs/framework/types"
import { OtpAuthProvider } from "../provider/service.js"
import { openDatabase, type TestDatabase } from "./database.js"

export const KNOWN = "09121234567"
export const OTHER = "09121234568"
export const UNKNOWN = "09129999999"

/** A provider, the shop around it, and a clock. */
export class Scene {
  readonly sent: { mobile: string; code: string; locale: string }[] = []
  readonly logged: string[] = []
  known = new Set<string>()
  clock = 0
  broken: "nothing" | "delivery" | "lookup" | "table" = "nothing"
  origin: { address: string | null; device: string | null } = { address: null, device: null }
  readonly provider: OtpAuthProvider

  private constructor(readonly db: TestDatabase) {
    const table = () => {
      if (this.broken === "table") throw new Error("insert into sign_in_code values ('12345')")
    }
    this.provider = new OtpAuthProvider(
      {
        __pg_connection__: {
          raw: async (sql, bindings) => (table(), db.raw(sql, bindings)),
          transaction: async (work) => (table(), db.transaction(work)),
        },
        logger: { error: (message: unknown) => void this.logged.push(String(message)) },
      },
      {
        secret: "a secret for these tests",
        actorTypes: ["desk_user", "customer"],
        limits: { number: { short: 3, day: 10 }, address: { short: 4, day: 40 }, device: { short: 2, day: 20 } },
        host: {
          isKnown: async (mobile: string) => {
            if (this.broken === "lookup") throw new Error(`nobody answers for ${mobile}`)
            return this.known.has(mobile)
          },
          identify: async (mobile: string) => (this.known.has(mobile) ? { id: `authid_${mobile}` } : null),
          deliver: async (mobile: string, code: string, locale: string) => {
            if (this.broken === "delivery") throw new Error(`${code} was not sent`)
            this.sent.push({ mobile, code, locale })
          },
          origin: () => this.origin,
        },
      },
      () => new Date(this.clock),
    )
  }

  static async open(): Promise<Scene> {
    return new Scene(await openDatabase())
  }

  async reset(): Promise<void> {
    await this.db.empty()
    this.sent.length = 0
    this.logged.length = 0
    this.known = new Set([KNOWN, OTHER])
    this.clock = Date.parse("2026-11-23T08:00:00Z")
    this.broken = "nothing"
    this.origin = { address: null, device: null }
  }

  /** Calls as the route does, and waits for what happens after the answer. */
  async call(body: unknown, actor_type = "desk_user"): Promise<AuthenticationResponse> {
    const data = { actor_type, url: "", headers: {}, query: {}, body, protocol: "http" }
    const answer = await this.provider.authenticate(data as AuthenticationInput)
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    return answer
  }

  /** The code that was sent last to a number; asks for one first. */
  async codeFor(mobile = KNOWN): Promise<string> {
    const answer = await this.call({ mobile })
    const code = this.sent.filter((each) => each.mobile === mobile).at(-1)?.code
    if (!answer.location || !code) throw new Error(`No code was sent: ${answer.error}`)
    return code
  }
}

/** A code that is surely not this one. */
export const not = (code: string) => (code === "00000" ? "00001" : "00000")

/** An answer in the README's words. */
export const inWords = (answer: AuthenticationResponse): string | undefined => answer.location ?? (answer.authIdentity ? "token" : answer.error)

import type { LocaleCode } from "../../../contracts/shared"

export interface OutgoingMessage {
  /** the outbox row: a driver that hears the same one twice may send it once */
  id: string
  /** mobile (09…) or e-mail address */
  to: string
  template: string
  text: string
  locale: LocaleCode
  /** when it was written; UTC, ISO 8601 */
  at: string
}

/** One way to bring messages to people. */
export interface MessageDriver {
  /** Resolves once the message is accepted. @throws Error when it was not: it is tried again */
  send(message: OutgoingMessage): Promise<void>
}

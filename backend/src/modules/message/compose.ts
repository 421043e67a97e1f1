import type { LocaleCode } from "../../contracts/shared"
import { renderMessage } from "./render"
import type { TemplateName, TemplateParams } from "./templates"

/** A row for the outbox, text and all. */
export interface NewMessage {
  template: TemplateName
  to: string
  locale: LocaleCode
  params: object
  text: string
  unique_key: string
}

export interface Addressee {
  /** mobile (09…) or e-mail address */
  to: string
  locale: LocaleCode
  /** id of what it is about: of one thing, one addressee is told the same only once */
  about: string
}

/** Puts a message into words; `sendMessagesWorkflow` sends it. */
export function composeMessage<N extends TemplateName>(template: N, params: TemplateParams<N>, { to, locale, about }: Addressee): NewMessage {
  return { template, to, locale, params, text: renderMessage(template, params, locale), unique_key: `${template}:${about}:${to}` }
}

import { randomUUID } from "node:crypto"
import { toLatinDigits } from "@khooshe/persian-text"
import { z } from "zod"
import type { Journal } from "./journal.js"

export const messageBody = z.object({
  /** the sender's own id: the same message handed over twice is one message */
  id: z.string().min(1).max(100).optional(),
  to: z.string().min(1).max(200),
  template: z.string().min(1).max(100),
  text: z.string().min(1).max(4_000),
  locale: z.string().regex(/^[a-z]{2}$/).default("fa"),
  at: z.iso.datetime({ offset: true }).optional(),
})

export const messageSchema = z.object({ id: z.string(), to: z.string(), template: z.string(), text: z.string(), locale: z.string(), at: z.string() })
export type Message = z.infer<typeof messageSchema>

/** Keeps a message; answers the one that is kept. */
export function keepMessage(messages: Journal<Message>, body: z.infer<typeof messageBody>, now: number): Message {
  const known = body.id === undefined ? undefined : messages.get(body.id)
  if (known) return known
  const { to, template, text, locale } = body
  return messages.put({ id: body.id ?? randomUUID(), to: toLatinDigits(to.trim()), template, text, locale, at: body.at ?? new Date(now).toISOString() })
}

/** Newest first; of one recipient when `to` is given. */
export function listMessages(messages: Journal<Message>, to: string | null): Message[] {
  const wanted = to === null ? null : toLatinDigits(to.trim())
  return messages
    .all()
    .filter((message) => !wanted || message.to === wanted)
    .map((message, i) => ({ message, i }))
    .sort((a, b) => Date.parse(b.message.at) - Date.parse(a.message.at) || b.i - a.i)
    .map(({ message }) => message)
}

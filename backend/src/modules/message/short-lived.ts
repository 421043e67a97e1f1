/** Seconds after which a message is of no use. What it says is a secret: it is told once, to its addressee, and then to nobody. */
const lifeSeconds: Readonly<Record<string, number>> = { sign_in_code: 120 }

/** Whether a message should rather not be sent any more. */
export function isTooLate(template: string, written: Date, now: Date): boolean {
  const life = lifeSeconds[template]
  return life !== undefined && now.getTime() - written.getTime() > life * 1000
}

/** What replaces the text of a message that is a secret, once it was sent and wherever others read it; nothing for all others. */
export function blanked(template: string): { text?: string } {
  return template in lifeSeconds ? { text: "…" } : {}
}

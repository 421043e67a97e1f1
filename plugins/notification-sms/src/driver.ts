/** One way to send an SMS by a template that the carrier approved. */
export interface SmsDriver {
  /**
   * @param template the shop's own name of it; the driver's options say what the company calls it
   * @param mobile eleven ASCII digits, 09…
   * @returns the company's id of the message, once it took it
   * @throws SmsError
   */
  send(template: string, mobile: string, params: Readonly<Record<string, string>>): Promise<{ id: string }>
}

/** Why a message was not taken. Its message is fit for a log: it has neither key nor number nor parameters. */
export class SmsError extends Error {
  override readonly name = "SmsError"

  /** @param again whether the same message may go through later */
  constructor(readonly code: string, readonly again: boolean) {
    super(`The SMS was not taken: ${code}`)
  }
}

/** @throws SmsError for a parameter that the template needs and the message has not */
export function fill(slots: Readonly<Record<string, string>>, params: Readonly<Record<string, string>>): [slot: string, value: string][] {
  return Object.entries(slots).map(([slot, name]) => {
    const value = params[name]
    if (!value) throw new SmsError(`parameter_missing_${name}`, false)
    return [slot, value]
  })
}

/** @throws SmsError for a template that the driver was not told of */
export function templateOf<T>(templates: Readonly<Record<string, T>>, name: string): T {
  const known = templates[name]
  if (!known) throw new SmsError("template_unknown", false)
  return known
}

import { z } from "zod"
import { fill, SmsError, templateOf, type SmsDriver } from "./driver.js"
import { ask, httpUrl, transport } from "./http.js"

export const smsIrOptions = z.object({
  ...transport,
  baseUrl: httpUrl("https://api.sms.ir"),
  /** our name of a template → the number of theirs, and which of its parameters takes which of ours */
  templates: z.record(z.string(), z.object({ id: z.number().int().positive(), parameters: z.record(z.string(), z.string()) })),
})

const answer = z.object({ status: z.number().int(), data: z.object({ messageId: z.union([z.number(), z.string()]) }).nullish() })

/** Refusals that pass by themselves or when the shop pays: 0 their own trouble, 20 too many at once, 102 no credit. */
const passing = [0, 20, 102]

/** SMS.ir, `v1/send/verify`. */
export function createSmsIrDriver(options: z.input<typeof smsIrOptions>): SmsDriver {
  const { apiKey, baseUrl, timeoutMs, templates } = smsIrOptions.parse(options)
  return {
    async send(template, mobile, params) {
      const known = templateOf(templates, template)
      const parameters = fill(known.parameters, params).map(([name, value]) => ({ name, value }))
      const headers = { "content-type": "application/json", accept: "application/json", "x-api-key": apiKey }
      const body = JSON.stringify({ mobile, templateId: known.id, parameters })
      const { status, data } = await ask(`${baseUrl}/v1/send/verify`, { method: "POST", headers, body }, timeoutMs, answer)
      if (status !== 1) throw new SmsError(`refused_${status}`, passing.includes(status))
      if (!data) throw new SmsError("malformed", true)
      return { id: String(data.messageId) }
    },
  }
}

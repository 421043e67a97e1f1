import { z } from "zod"
import { fill, SmsError, templateOf, type SmsDriver } from "./driver.js"
import { ask, httpUrl, transport } from "./http.js"

/** Slots of a template: the first three take no blanks, `token10` and `token20` take a few. */
const slot = z.enum(["token", "token2", "token3", "token10", "token20"])

export const kavenegarOptions = z.object({
  ...transport,
  baseUrl: httpUrl("https://api.kavenegar.com"),
  /** our name of a template → theirs, and which slot takes which parameter */
  templates: z.record(z.string(), z.object({ name: z.string().min(1), tokens: z.partialRecord(slot, z.string()) })),
})

const answer = z.object({
  return: z.object({ status: z.number().int() }),
  entries: z.array(z.object({ messageid: z.union([z.number(), z.string()]) })).nullish(),
})

/** Refusals that pass by themselves or when the shop pays: 402 failed, 409 server busy, 418 no credit. */
const passing = [402, 409, 418]

/** Kavenegar, `verify/lookup.json`. The key is a part of the address, so the address is never told to anybody. */
export function createKavenegarDriver(options: z.input<typeof kavenegarOptions>): SmsDriver {
  const { apiKey, baseUrl, timeoutMs, templates } = kavenegarOptions.parse(options)
  return {
    async send(template, mobile, params) {
      const known = templateOf(templates, template)
      const tokens = fill(known.tokens, params).map(([name, value]) => [name, /^token[23]?$/.test(name) ? value.trim().replace(/\s+/g, "\u200c") : value])
      const body = new URLSearchParams({ receptor: mobile, template: known.name, ...Object.fromEntries(tokens) })
      const { return: said, entries } = await ask(`${baseUrl}/v1/${encodeURIComponent(apiKey)}/verify/lookup.json`, { method: "POST", body }, timeoutMs, answer)
      if (said.status !== 200) throw new SmsError(`refused_${said.status}`, passing.includes(said.status))
      const [entry] = entries ?? []
      if (!entry) throw new SmsError("malformed", true)
      return { id: String(entry.messageid) }
    },
  }
}

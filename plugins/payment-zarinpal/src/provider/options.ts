import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"

const httpUrl = z.url({ protocol: /^https?$/ }).max(500)

export const optionsSchema = z.object({
  /** 36 signs, given by the gateway; any 36 will do for the sandbox */
  merchantId: z.string().length(36),
  /** host of the gateway: `https://payment.zarinpal.com`, or the local sandbox */
  baseUrl: httpUrl.transform((url) => url.replace(/\/+$/, "")),
  /** where the gateway sends the browser back to; it adds `Authority` and `Status` */
  callbackUrl: httpUrl,
  /** for one call to the gateway, milliseconds */
  timeoutMs: z.number().int().min(100).max(60_000).default(10_000),
  /** the most that one transaction may carry, rials; a rule of the gateway's contract */
  maxAmountRial: z.number().int().positive().default(Number.MAX_SAFE_INTEGER),
  /** adds `?lang=` to the address of the pay page; the local sandbox reads it, the real gateway needs no more than the authority */
  tellLanguage: z.boolean().default(false),
  /** what the buyer reads on the gateway's page */
  description: z.string().min(1).max(500).default("پرداخت سفارش"),
})
export type ZarinpalOptions = z.output<typeof optionsSchema>

/** Reads the provider's options. Throws a MedusaError that names the wrong fields, never their values. */
export function parseOptions(options: unknown): ZarinpalOptions {
  const parsed = optionsSchema.safeParse(options)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `payment-zarinpal is not configured: ${fields}`)
}

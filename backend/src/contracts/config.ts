import { z } from "zod"

/** `GET /shop/config`: all that a client needs to start; public by nature. */
export const shopConfig = z.object({
  publishable_api_key: z.string(),
  regions: z.array(z.object({ id: z.string(), currency_code: z.string(), countries: z.array(z.string()) })),
  payment_providers: z.array(z.string()),
})
export type ShopConfig = z.infer<typeof shopConfig>

/** `GET /shop/places`. `code` is ISO 3166-2, `neighbours` are codes. */
export const places = z.object({
  provinces: z.array(
    z.object({
      code: z.string(),
      handle: z.string(),
      fa: z.string(),
      en: z.string(),
      neighbours: z.array(z.string()),
      cities: z.array(z.object({ handle: z.string(), fa: z.string(), en: z.string().nullable() })),
    }),
  ),
})
export type Places = z.infer<typeof places>

import { z } from "zod"

/** A text in the languages that the shop speaks. Persian is the source; English is always there; the others come with the export pages. */
export const localizedText = z.object({
  fa: z.string(),
  en: z.string(),
  ar: z.string().optional(),
  ru: z.string().optional(),
})
export type LocalizedText = z.infer<typeof localizedText>

export const localeCode = z.enum(["fa", "en", "ar", "ru"])
export type LocaleCode = z.infer<typeof localeCode>

/** Whole rials. Prices and totals are multiples of 10, so that they are whole tomans. */
export const rial = z.number().int()
/** US dollars with two decimals, for export showcases only. */
export const usd = z.number().nonnegative()
/** UTC, ISO 8601. */
export const instant = z.iso.datetime({ offset: true })
/** A calendar day in Asia/Tehran, ISO 8601 (Gregorian). */
export const day = z.iso.date()

/** What a unit price is per. */
export const priceUnit = z.enum(["kg", "pair", "m2", "piece"])
export type PriceUnit = z.infer<typeof priceUnit>

/** A picture of ours: `url` is relative to the API's origin (`/media/…`) and takes `?w=` with one of `pictureWidths`. */
export const picture = z.object({
  url: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  alt: localizedText,
})
export type Picture = z.infer<typeof picture>
export const pictureWidths = [96, 160, 320, 480, 640, 960, 1280] as const

/** Opening hours: ISO weekday 1 (Monday) to 7 (Sunday), local time in Asia/Tehran as HH:MM. Weekdays left out are closed. */
export const openingHours = z.array(z.object({ weekday: z.number().int().min(1).max(7), from: z.string(), to: z.string() }))
export type OpeningHours = z.infer<typeof openingHours>

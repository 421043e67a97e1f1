import { z } from "zod"
import { deliveryMethod } from "./cart"
import { localizedText, openingHours } from "./shared"

const words = (longest: number) => z.object({ fa: z.string().trim().min(1).max(longest), en: z.string().trim().max(longest) }).strict()
/** Signs of a workshop's story, and of its address. */
export const longestMemberStory = 500
export const longestAddress = 160

/** `GET /desk/members/:id/profile`: what a member says of itself, and how it sends */
export const deskProfile = z.object({
  /** changes with every edit; sent back by who saves, so that of two editors the second is told */
  version: z.string(),
  handle: z.string(),
  story: localizedText,
  pickup_address: localizedText.nullable(),
  pickup_hours: openingHours,
  pickup_ready_minutes: z.number().int(),
  lead_days: z.number().int(),
  delivery_methods: z.array(deliveryMethod),
})
export type DeskProfile = z.infer<typeof deskProfile>

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * `POST /desk/members/:id/profile`: all of it at once. 409 `edited_meanwhile`; 422 `required` at `delivery_methods` for
 * none, and at `pickup_address` or `pickup_hours` when buyers collect; 422 `invalid_hours` at `pickup_hours.<weekday>`.
 */
export const profileBody = z
  .object({
    version: z.string().max(64),
    story: words(longestMemberStory),
    pickup_address: words(longestAddress).nullable(),
    pickup_hours: z.array(z.object({ weekday: z.number().int().min(1).max(7), from: clock, to: clock }).strict()).max(14),
    pickup_ready_minutes: z.number().int().min(0).max(7 * 24 * 60),
    lead_days: z.number().int().min(0).max(60),
    delivery_methods: z.array(deliveryMethod).max(4),
  })
  .strict()
export type ProfileBody = z.infer<typeof profileBody>

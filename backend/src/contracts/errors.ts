import { z } from "zod"

/**
 * Every code that an answer of ours may carry. The reader's words live in the
 * storefront's messages under `errors.<code>`; a test holds the two together.
 */
export const errorCodes = [
  // requests
  "invalid_request", "unauthorized", "not_found", "too_many_requests", "conflict", "unexpected",
  // fields
  "required", "invalid_mobile", "invalid_postal_code", "invalid_email", "invalid_quantity", "unknown_province", "city_not_in_province", "text_too_long",
  // cart
  "cart_completed", "cart_locked", "cart_empty", "cart_changed", "price_changed", "not_for_sale", "permit_lapsed", "insufficient_stock",
  "total_not_whole", "address_missing", "delivery_missing", "delivery_unavailable", "delivery_foreign",
  // payment
  "payment_not_started", "payment_pending", "payment_cancelled", "payment_failed", "payment_expired", "payment_stale", "gateway_unreachable", "amount_over_cap",
  // signing in and teams
  "wrong_code", "invalid_code", "own_access", "last_owner", "already_in_team", "already_invited", "invitation_closed",
  // desk and orders
  "wrong_credentials", "state_conflict", "wrong_pickup_code", "tracking_code_required",
  "invalid_dates", "days_overlap", "answer_awaited", "already_answered", "part_is_all",
  // listings
  "edited_meanwhile", "listing_incomplete", "permit_needed", "review_needed", "own_goods", "unknown_kind", "unknown_pack", "pack_exists", "too_many_packs", "pack_content_fixed",
  "gross_below_net", "invalid_sizes", "invalid_gtin", "sku_taken", "picture_unknown", "invalid_fact", "below_reserved", "stock_changed",
  // permits
  "permit_type_unfit", "permit_known", "permit_dates", "permit_over", "permit_cannot_cover", "permit_moved", "self_approval", "reminded_today", "nobody_to_remind",
  // members and what people write
  "own_member", "open_parcels", "said_today", "too_many_today", "too_many_announcements", "invalid_hours",
  // applications
  "invalid_name", "name_taken", "invalid_legal_id", "kind_not_allowed", "papers_missing", "own_application",
  // files
  "file_too_large", "file_kind_unknown", "file_broken", "picture_too_large", "sheet_empty", "sheet_too_large",
] as const
export const errorCode = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof errorCode>

/** The one shape of an error. `subjects` names the goods, members or fields that it is about, in both languages. */
export const errorBody = z.object({
  code: errorCode,
  type: z.string(),
  message: z.string(),
  field: z.string().optional(),
  subjects: z.array(z.object({ id: z.string(), name: z.object({ fa: z.string(), en: z.string() }) })).optional(),
  /** of `edited_meanwhile`: who wrote last, and what they and the caller wrote of the same fields; nothing was saved */
  meanwhile: z.object({
    version: z.number().int(),
    by: z.string().nullable(),
    fields: z.array(z.object({ field: z.string(), label: z.object({ fa: z.string(), en: z.string() }), theirs: z.unknown(), mine: z.unknown() })),
  }).optional(),
})
export type ErrorBody = z.infer<typeof errorBody>

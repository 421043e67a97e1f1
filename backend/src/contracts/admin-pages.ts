import { z } from "zod"
import { adminMember, adminPermit } from "./admin"
import { deliveryMethod } from "./cart"
import { memberOrderState } from "./order"
import { missingReason, packsOf } from "./missing"
import { permitState } from "./permit"
import { day, instant, localizedText, openingHours, rial } from "./shared"

/** A list that is walked by key: `next` is where the page after it begins, null on the last. */
const keyed = { next: z.string().nullable() }

/** `GET /admin/member-orders?state=&member=&after=`: slices of all members, the newest first; money yes, buyers no */
export const adminSlice = z.object({
  id: z.string(),
  order_id: z.string(),
  number: z.string(),
  index: z.number().int(),
  member: z.object({ id: z.string(), name: localizedText }),
  state: memberOrderState,
  method: deliveryMethod,
  placed_at: instant,
  due_on: day,
  /** packs that are (still) to come */
  packs: z.number().int(),
  total_rial: rial,
  refund_rial: rial,
  /** the buyer is being asked, or money is being counted */
  asked: z.boolean(),
})
export type AdminSlice = z.infer<typeof adminSlice>
export const adminSlices = z.object({ slices: z.array(adminSlice), ...keyed })
export type AdminSlices = z.infer<typeof adminSlices>

/** `GET /admin/refund-dues?member=&after=`: what buyers are owed back, the newest first */
export const adminRefundDue = z.object({
  id: z.string(),
  order_id: z.string(),
  number: z.string(),
  member: z.object({ id: z.string(), name: localizedText }),
  line: packsOf.nullable(),
  rial,
  reason: missingReason,
  state: z.enum(["due"]),
  at: instant,
})
export type AdminRefundDue = z.infer<typeof adminRefundDue>
export const adminRefundDues = z.object({ refund_dues: z.array(adminRefundDue), /** of all pages */ total_rial: rial, ...keyed })
export type AdminRefundDues = z.infer<typeof adminRefundDues>

export const adminCluster = z.object({
  id: z.string(),
  handle: z.string(),
  name: localizedText,
  kind: z.enum(["cluster", "network", "reference"]),
  province: localizedText,
  town: localizedText.nullable(),
  units: z.number().int().nullable(),
  has_shop: z.boolean(),
  is_consortium: z.boolean(),
  members: z.number().int(),
  /** what the last source said */
  stage: z.string().nullable(),
})
export type AdminCluster = z.infer<typeof adminCluster>
/** `GET /admin/clusters?limit=&offset=` */
export const adminClusters = z.object({ clusters: z.array(adminCluster), count: z.number().int(), limit: z.number().int(), offset: z.number().int() })
export type AdminClusters = z.infer<typeof adminClusters>

/** Somebody who signs in to work for a member or a cluster. */
export const adminGrant = z.object({ id: z.string(), name: z.string(), email: z.string().nullable(), mobile: z.string().nullable(), role: z.string() })

/** `GET /admin/clusters/:id` */
export const adminClusterPage = adminCluster.extend({
  stages: z.array(z.object({ id: z.string(), stage: z.string(), note: localizedText.nullable(), date: z.string().nullable(), outlet: localizedText })),
  people: z.array(adminGrant),
  own_members: z.array(z.object({ id: z.string(), name: localizedText, town: localizedText, status: adminMember.shape.status, goods: z.number().int() })),
})
export type AdminClusterPage = z.infer<typeof adminClusterPage>

/** `GET /admin/members/:id` */
export const adminMemberPage = adminMember.extend({
  cluster_id: z.string(),
  legal_id: z.string(),
  city: z.string(),
  delivery_methods: z.array(deliveryMethod),
  lead_days: z.number().int(),
  pickup_address: localizedText.nullable(),
  pickup_hours: openingHours.nullable(),
  closures: z.array(z.object({ from: day, to: day })),
  permits: z.array(adminPermit),
  people: z.array(adminGrant),
  /** slices by state, and what buyers are owed back of them */
  slices: z.object({ placed: z.number().int(), accepted: z.number().int(), packed: z.number().int(), shipped: z.number().int(), delivered: z.number().int(), cancelled: z.number().int() }),
  refund_rial: rial,
})
export type AdminMemberPage = z.infer<typeof adminMemberPage>

/** `GET /admin/products/:id/listing`: whose a product is, and whether and why not it is for sale */
export const adminProductListing = z.object({
  member: z.object({ id: z.string(), name: localizedText }).nullable(),
  kind: localizedText.nullable(),
  /** as the shop shows it; null for a product that it does not show */
  for_sale: z.boolean().nullable(),
  blocked: z.string().nullable(),
  packs: z.array(z.object({ variant_id: z.string(), name: localizedText, content: localizedText, price_rial: rial.nullable(), available: z.number().int() })),
  permits: z.array(z.object({ type: z.string(), number: z.string(), expires_on: day.nullable(), state: permitState })),
})
export type AdminProductListing = z.infer<typeof adminProductListing>

const band = z.enum(["same_city", "same_province", "neighbour", "other"])
const tariffMethod = z.enum(["post", "courier", "freight"])
/** `GET /admin/tariffs`: prices of every date */
export const adminTariff = z.object({ method: tariffMethod, band, up_to_gram: z.number().int(), price_rial: rial, effective_from: instant, note: z.string() })
export type AdminTariff = z.infer<typeof adminTariff>
export const adminTariffs = z.object({ tariffs: z.array(adminTariff) })
export type AdminTariffs = z.infer<typeof adminTariffs>

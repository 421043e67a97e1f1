import { z } from "zod"
import { deliveryMethod } from "./cart"
import { deskPermit } from "./desk-permits"
import { memberActivity, memberKind } from "./member"
import { missingReport, refundDue, sentPart } from "./missing"
import { memberOrderState, orderLine } from "./order"
import { permitState, permitType } from "./permit"
import { day, instant, localizedText, rial } from "./shared"

/** A slice as the operator sees it in Medusa's admin: all of it but the buyer's secrets. */
export const adminMemberOrder = z.object({
  id: z.string(),
  number: z.string(),
  index: z.number().int(),
  member: z.object({ id: z.string(), handle: z.string(), name: localizedText }),
  cluster: z.object({ handle: z.string(), name: localizedText }),
  state: memberOrderState,
  history: z.array(z.object({ state: memberOrderState, at: instant })),
  method: deliveryMethod,
  due_on: day,
  tracking: z.object({ carrier: z.string(), code: z.string() }).nullable(),
  /** each with the permits that it was sold under, as they stood then: the seller's own first */
  lines: z.array(orderLine.extend({ permits: z.array(z.object({ id: z.string(), type: permitType, number: z.string() })) })),
  missing: z.array(missingReport),
  refunds: z.array(refundDue),
  parts: z.array(sentPart),
  items_rial: rial,
  discount_rial: rial,
  delivery_rial: rial,
  total_rial: rial,
  vat_rial: rial.nullable(),
})
export type AdminMemberOrder = z.infer<typeof adminMemberOrder>

/** `GET /admin/orders/:id/member-orders`; `totals` are the sums of the shares. */
export const adminMemberOrders = z.object({
  number: z.string().nullable(),
  member_orders: z.array(adminMemberOrder),
  totals: z.object({ items_rial: rial, discount_rial: rial, delivery_rial: rial, total_rial: rial, refund_rial: rial }),
})
export type AdminMemberOrders = z.infer<typeof adminMemberOrders>

const paged = { count: z.number().int(), limit: z.number().int(), offset: z.number().int() }

export const adminMember = z.object({
  id: z.string(),
  handle: z.string(),
  name: localizedText,
  legal_name: z.string(),
  cluster: localizedText,
  town: localizedText,
  kind: memberKind,
  activity: memberActivity,
  status: z.enum(["active", "suspended", "ended"]),
  vat_registered: z.boolean(),
  goods: z.number().int(),
  /** its best paper */
  permit: z.object({ state: permitState, expires_on: day.nullable() }),
})
export type AdminMember = z.infer<typeof adminMember>
/** `GET /admin/members?limit=&offset=` */
export const adminMembers = z.object({ members: z.array(adminMember), ...paged })
export type AdminMembers = z.infer<typeof adminMembers>

export const adminPermit = z.object({
  id: z.string(),
  member: z.object({ id: z.string(), name: localizedText }),
  type: permitType,
  number: z.string(),
  issuer: localizedText,
  issued_on: day,
  expires_on: day.nullable(),
  /** kind handles; empty covers all that the type allows */
  covers: z.array(z.string()),
  state: permitState,
})
export type AdminPermit = z.infer<typeof adminPermit>
/** States that a list of permits is asked for. */
export const adminPermitFilter = permitState.exclude(["none"])
export type AdminPermitFilter = z.infer<typeof adminPermitFilter>
/** `GET /admin/permits?state=&limit=&offset=`; those that end first come first. `counts` is of all permits, whatever was asked. */
export const adminPermits = z.object({ permits: z.array(adminPermit), counts: z.record(adminPermitFilter, z.number().int()), ...paged })
export type AdminPermits = z.infer<typeof adminPermits>
/** `GET /admin/permits/:id` answers `{ permit }`; its file, where it has one, is at `/admin/permits/:id/file`. */
export const adminPermitPage = deskPermit.omit({ succeeded: true, follows_id: true, days_left: true }).extend({ member: adminPermit.shape.member, cluster_id: z.string() })
export type AdminPermitPage = z.infer<typeof adminPermitPage>

export const adminMessage = z.object({
  id: z.string(),
  template: z.string(),
  to: z.string(),
  locale: z.string(),
  /** without the secret of a buyer's link */
  text: z.string(),
  state: z.enum(["pending", "sent", "failed"]),
  attempts: z.number().int(),
  created_at: instant,
  next_try_at: instant.nullable(),
  sent_at: instant.nullable(),
  error: z.string().nullable(),
})
export type AdminMessage = z.infer<typeof adminMessage>
/** `GET /admin/messages?state=&limit=&offset=`, newest first */
export const adminMessages = z.object({ messages: z.array(adminMessage), ...paged })
export type AdminMessages = z.infer<typeof adminMessages>

/** `GET /admin/enquiries` and `GET /admin/enquiries/:id` */
export const adminEnquiry = z.object({
  id: z.string(),
  reference: z.string(),
  consortium: z.string(),
  items: z.array(z.object({ listing_id: z.string().optional(), kind: z.string().optional(), amount: z.number(), title: z.unknown().optional() })),
  company: z.string(),
  name: z.string(),
  country: z.string(),
  email: z.string().nullable(),
  messenger: z.string().nullable(),
  incoterm: z.string().nullable(),
  place: z.string().nullable(),
  message: z.string().nullable(),
  locale: z.string(),
  state: z.enum(["new", "read", "closed"]),
  created_at: instant,
})
export type AdminEnquiry = z.infer<typeof adminEnquiry>
export const adminEnquiries = z.object({ enquiries: z.array(adminEnquiry), ...paged })
export type AdminEnquiries = z.infer<typeof adminEnquiries>
/** `POST /admin/enquiries/:id` */
export const enquiryStateBody = z.object({ state: z.enum(["new", "read", "closed"]) }).strict()

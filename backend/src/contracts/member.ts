import { z } from "zod"
import { localizedText, openingHours, picture } from "./shared"
import { permitState, permitView } from "./permit"
import { closedDays, listingCard } from "./listing"

export const memberKind = z.enum(["guild", "home_based", "industrial", "trader", "cooperative"])
export type MemberKind = z.infer<typeof memberKind>
export const memberActivity = z.enum(["makes", "packs", "supplies_packaging", "trades"])
export type MemberActivity = z.infer<typeof memberActivity>

/** Where a buyer collects, shown only for members that allow it. */
export const pickupPlace = z.object({ address: localizedText, town: localizedText, hours: openingHours, ready_minutes: z.number().int() })

/** Who a member is, wherever it is listed. */
export const memberFacts = z.object({
  id: z.string(),
  handle: z.string(),
  name: localizedText,
  town: localizedText,
  kind: memberKind,
  activity: memberActivity,
  /** how many it lists */
  goods: z.number().int(),
})

/** A row in a cluster's list of members. */
export const memberSummary = memberFacts.extend({
  kinds: z.array(z.object({ handle: z.string(), name: localizedText })),
  permit: z.object({ state: permitState, type: z.string().nullable(), expires_on: z.string().nullable() }),
})
export type MemberSummary = z.infer<typeof memberSummary>

/** `GET /shop/members/:handle` */
export const memberPage = memberSummary.extend({
  cluster: z.object({ handle: z.string(), name: localizedText }),
  story: localizedText,
  vat_registered: z.boolean(),
  permits: z.array(permitView),
  pickup: pickupPlace.nullable(),
  closed: z.array(closedDays),
  process: z.array(z.object({ title: localizedText, text: localizedText, picture })),
  listings: z.array(listingCard),
})
export type MemberPage = z.infer<typeof memberPage>

import { z } from "zod"
import { deliveryMethod } from "./cart"
import { day, instant, localizedText, priceUnit } from "./shared"

/** A member as a row of work names it. */
export const namedMember = z.object({ id: z.string(), handle: z.string(), name: localizedText })

/** Work of one kind: how much there is, and the first of it. */
const work = <T extends z.ZodType>(row: T) => z.object({ count: z.number().int(), rows: z.array(row) }).nullable()
/** it was followed up today */
const said = z.object({ said_today: z.boolean() })

/** `said_today`: reminded of its end, or followed up once it has ended. */
export const lapsingPermit = said.extend({ id: z.string(), member: namedMember, title: localizedText, expires_on: day, state: z.enum(["expiring", "expired"]) })
/** A member whose goods have no pack, or packs without a price. */
export const memberGap = said.extend({ member: namedMember, packs: z.number().int(), unpriced: z.number().int() })
/** A workshop that asks to be admitted; `papers_asked`: it has to send something first. */
export const waitingApplication = z.object({ id: z.string(), name: localizedText, city: z.string(), state: z.enum(["submitted", "papers_asked"]), at: instant })
/** A good that waits for the agent's word; `change`: it is in the shop, and a change of it waits. */
export const waitingListing = z.object({ id: z.string(), member: namedMember, title: localizedText, submitted_at: instant.nullable(), change: z.boolean() })
/** A slice that should have left. Of its buyer only the city, and none for what is fetched. */
export const lateSlice = said.extend({ id: z.string(), number: z.string(), member: namedMember, days: z.number().int(), packs: z.number().int(), method: deliveryMethod, city: z.string().nullable() })

/** `GET /desk/clusters/:id/today`. What a role may not see is null. */
export const clusterToday = z.object({
  today: day,
  permits: work(lapsingPermit),
  applications: work(waitingApplication),
  listings: work(waitingListing),
  members: work(memberGap),
  late: work(lateSlice),
  /** what was sold in six whole weeks (Saturday to Friday), the oldest first, in the unit that most of it is sold in; no money */
  sales: z
    .object({
      unit: priceUnit,
      weeks: z.array(z.object({ from: day, to: day, amount: z.number() })),
      members: z.array(z.object({ member: namedMember, suspended: z.boolean(), amounts: z.array(z.number()) })),
    })
    .nullable(),
})
export type ClusterToday = z.infer<typeof clusterToday>

import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { ListingList } from "@/features/desk-listing/components/listing-list"
import { readListings } from "@/features/desk-listing/data"
import { isListingFilter } from "@/features/desk-listing/states"
import { sectionTitle } from "@/features/desk/titles"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import "@/styles/desk-listing.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("goods")

/** A member's goods. */
export default async function ListingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const [state, q, after] = [one(query.state), one(query.q)?.slice(0, 80).trim(), one(query.after)]
  const asked = { ...(isListingFilter(state) ? { state } : {}), ...(q ? { q } : {}), ...(after && isId(after) ? { after } : {}) }
  const read = await unlessOutage(Promise.all([readListings(locale, id, asked), readMe()]))
  if (read === outage) return <Outage path={deskPaths.listings(id)} />
  const [page, me] = read
  const grant = memberGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="goods">
      <ListingList page={page} member={id} mayEdit={grant.acts.includes("edit_listings")} asked={asked} />
    </DeskShell>
  )
}

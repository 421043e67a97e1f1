import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { DoneStep } from "@/features/desk-listing/components/done-step"
import { Editor } from "@/features/desk-listing/components/editor"
import { EditorHead } from "@/features/desk-listing/components/editor-head"
import { GoodPage } from "@/features/desk-listing/components/good-page"
import { readKinds, readListing, readListingHistory } from "@/features/desk-listing/data"
import { refusalsIn } from "@/features/desk-listing/refusals-in"
import { sectionTitle } from "@/features/desk/titles"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import "@/styles/desk-listing.css"

type Props = { params: Promise<{ locale: string; id: string; listingId: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("goods")

/** One good: written while it is a draft, looked after once it is in the shop. */
export default async function ListingPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, listingId } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readListing(locale, id, listingId), readMe()]))
  if (read === outage) return <Outage path={deskPaths.listing(id, listingId)} />
  const [listing, me] = read
  const grant = memberGrant(me, id)
  if (!listing || !me || !grant) return <NotHere />
  const place = { locale, member: id, listing: listing.id, version: listing.version, page: "listing" as const }
  const refusals = await refusalsIn(query, listing)
  const may = (act: string) => grant.acts.some((each) => each === act)
  const writes = listing.state === "draft" && listing.actions.includes("save") && may("edit_listings")
  const [kinds, history] = await Promise.all([writes ? readKinds(locale, id) : null, writes ? null : readListingHistory(locale, id, listingId)])
  return (
    <DeskShell me={me} grant={grant} current="goods">
      <div className="grid max-w-3xl gap-4">
        <DoneStep done={one(query.done)} />
        {writes ? (
          <Editor listing={listing} place={place} makers={kinds?.makers ?? []} refusals={refusals} withStock>
            <EditorHead listing={listing} place={place} />
          </Editor>
        ) : (
          <GoodPage listing={listing} place={place} acts={{ edit: may("edit_listings"), stock: may("edit_stock"), prices: may("edit_prices") }} refusals={refusals} history={history} />
        )}
      </div>
    </DeskShell>
  )
}

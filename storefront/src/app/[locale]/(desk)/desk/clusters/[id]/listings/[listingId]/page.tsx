import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { ReviewedGood } from "@/features/listing-review/components/reviewed-good"
import { readReviewed } from "@/features/listing-review/data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import "@/styles/desk-listing.css"

type Props = { params: Promise<{ locale: string; id: string; listingId: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("listings")

/** One good before its agent. */
export default async function ClusterListingPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, listingId } = await params
  const problem = one((await searchParams).problem)
  const path = clusterPaths.listing(id, listingId)
  const read = await unlessOutage(Promise.all([readReviewed(locale, id, listingId), readMe()]))
  if (read === outage) return <Outage path={path} />
  const [listing, me] = read
  const grant = clusterGrant(me, id)
  if (!listing || !me || !grant) return <NotHere />
  const kept = isErrorCode(problem) ? await readKeptForm("review") : { values: {}, errors: {} }
  return (
    <DeskShell me={me} grant={grant} current="listings">
      <div className="grid gap-4">
        {isErrorCode(problem) && !kept.errors.reason && <ErrorNote code={problem} />}
        <ReviewedGood listing={listing} cluster={id} kept={kept} />
      </div>
    </DeskShell>
  )
}

import { getTranslations } from "next-intl/server"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { Differences } from "@/features/desk-listing/components/differences"
import { DoneStep } from "@/features/desk-listing/components/done-step"
import { Editor } from "@/features/desk-listing/components/editor"
import { EditorHead } from "@/features/desk-listing/components/editor-head"
import { readKinds, readListing } from "@/features/desk-listing/data"
import { refusalsIn } from "@/features/desk-listing/refusals-in"
import { sectionTitle } from "@/features/desk/titles"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import "@/styles/desk-listing.css"

type Props = { params: Promise<{ locale: string; id: string; listingId: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("goods")

/** A good that is in the shop is changed here; buyers see the change once it is published. */
export default async function EditListingPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, listingId } = await params
  const query = await searchParams
  const path = deskPaths.editListing(id, listingId)
  const read = await unlessOutage(Promise.all([readListing(locale, id, listingId, path), readMe(), readKinds(locale, id)]))
  if (read === outage) return <Outage path={path} />
  const [listing, me, kinds] = read
  const grant = memberGrant(me, id)
  if (!listing || !me || !grant?.acts.includes("edit_listings") || !listing.actions.includes("save")) return <NotHere />
  const t = await getTranslations("goods")
  const place = { locale, member: id, listing: listing.id, version: listing.version, page: "edit" as const }
  return (
    <DeskShell me={me} grant={grant} current="goods">
      <div className="grid max-w-3xl gap-4">
        <DoneStep done={one(query.done)} />
        <Editor listing={listing} place={place} makers={kinds?.makers ?? []} refusals={await refusalsIn(query, listing)} withStock={listing.state === "draft"}>
          <EditorHead listing={listing} place={place} />
          {listing.shown && listing.differences.length === 0 && <Note icon="edit">{t("good.editLead")}</Note>}
          {listing.shown && listing.differences.length > 0 && <Differences listing={listing} discard={listing.actions.includes("discard") ? place : null} />}
        </Editor>
      </div>
    </DeskShell>
  )
}

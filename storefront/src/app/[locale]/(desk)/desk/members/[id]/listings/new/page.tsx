import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { KindTiles } from "@/features/desk-listing/components/kind-tiles"
import { readKinds } from "@/features/desk-listing/data"
import { sectionTitle } from "@/features/desk/titles"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { ShopLink } from "@/shared/ui/shop-link"
import "@/styles/desk-listing.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("goods")

/** The first question of a new good: what is it? */
export default async function NewListingPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const problem = one((await searchParams).problem)
  const read = await unlessOutage(Promise.all([readKinds(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.newListing(id)} />
  const [known, me] = read
  const grant = memberGrant(me, id)
  if (!known || !me || !grant?.acts.includes("edit_listings")) return <NotHere />
  const t = await getTranslations("goods")
  return (
    <DeskShell me={me} grant={grant} current="goods">
      <div className="grid max-w-3xl gap-4">
        <div>
          <ShopLink className="link inline-flex min-h-11 items-center text-xs" href={deskPaths.listings(id)}>
            {t("title")}
          </ShopLink>
          <h1 className="text-xl lg:text-2xl">{t("which")}</h1>
          <p className="text-sm text-ink-2">{t("whichLead")}</p>
        </div>
        {isErrorCode(problem) && <ErrorNote code={problem} />}
        <KindTiles kinds={known.kinds} member={id} formKey={randomUUID()} />
      </div>
    </DeskShell>
  )
}

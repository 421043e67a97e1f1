import { randomUUID } from "node:crypto"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { PricesScreen } from "@/features/prices/components/prices-screen"
import { readPrices, readShiftPreview } from "@/features/prices/data"
import { every, filterIn, shiftIn } from "@/features/prices/shift"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isHandle } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import "@/styles/prices.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("prices")

/** A member's prices in one screen. */
export default async function PricesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const asked = one(query.after)
  const filter = filterIn(query)
  const shift = shiftIn(query)
  // where packs are picked, only they change, and those are on the page
  const forAll = shift !== null && shift !== "bad" && every(query.pick).length === 0 ? shift : null
  const read = await unlessOutage(Promise.all([readPrices(locale, id, filter, asked && isHandle(asked) ? asked : undefined), readMe(), forAll && readShiftPreview(locale, id, filter, forAll)]))
  if (read === outage) return <Outage path={deskPaths.prices(id)} />
  const [prices, me, preview] = read
  const grant = memberGrant(me, id)
  if (!prices || !me || !grant?.acts.includes("edit_prices")) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="prices">
      <PricesScreen prices={prices} preview={preview} member={id} query={query} formKey={randomUUID()} now={new Date()} />
    </DeskShell>
  )
}

import { randomUUID } from "node:crypto"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { PricesScreen } from "@/features/prices/components/prices-screen"
import { readPrices } from "@/features/prices/data"
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
  const read = await unlessOutage(Promise.all([readPrices(locale, id, asked && isHandle(asked) ? asked : undefined), readMe()]))
  if (read === outage) return <Outage path={deskPaths.prices(id)} />
  const [prices, me] = read
  const grant = memberGrant(me, id)
  if (!prices || !me || !grant?.acts.includes("edit_prices")) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="prices">
      <PricesScreen prices={prices} member={id} query={query} formKey={randomUUID()} now={new Date()} />
    </DeskShell>
  )
}

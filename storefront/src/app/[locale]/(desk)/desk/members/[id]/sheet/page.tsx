import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { SheetHome } from "@/features/sheet/components/sheet-home"
import { readImports } from "@/features/sheet/data"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("sheet")

/** A member's goods as a file. */
export default async function SheetPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const read = await unlessOutage(Promise.all([readImports(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.sheet(id)} />
  const [sent, me] = read
  const grant = memberGrant(me, id)
  if (!sent || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="sheet">
      <SheetHome {...sent} member={id} problem={one((await searchParams).problem)} />
    </DeskShell>
  )
}

import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { ImportReport } from "@/features/sheet/components/import-report"
import { importToken, readImport } from "@/features/sheet/data"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string; id: string; importId: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("sheet")

/** One file that was sent: what it would do, is doing, or did. */
export default async function ImportPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, importId } = await params
  const query = await searchParams
  const after = one(query.after)
  const read = await unlessOutage(Promise.all([readImport(locale, id, importId, after), readMe(), importToken(importId)]))
  if (read === outage) return <Outage path={deskPaths.import(id, importId)} />
  const [found, me, token] = read
  const grant = memberGrant(me, id)
  if (!found || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="sheet">
      <ImportReport found={found} member={id} mine={token !== null} problem={one(query.problem)} later={after !== undefined} now={new Date()} />
    </DeskShell>
  )
}

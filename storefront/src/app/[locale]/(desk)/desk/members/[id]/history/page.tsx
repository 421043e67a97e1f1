import { History } from "@/features/audit/components/history"
import { readHistory } from "@/features/audit/data"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("history")

/** Who did what at this desk. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const asked = one((await searchParams).before)
  const before = asked && isId(asked) ? asked : undefined
  const read = await unlessOutage(Promise.all([readHistory(locale, id, before), readMe()]))
  if (read === outage) return <Outage path={deskPaths.history(id)} />
  const [page, me] = read
  const grant = memberGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="history">
      <History {...page} before={before} pathOf={(from) => deskPaths.history(id, from)} />
    </DeskShell>
  )
}

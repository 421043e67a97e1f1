import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { FiguresScreen } from "@/features/figures/components/figures-screen"
import { readMemberFigures } from "@/features/figures/data"
import { memberBys, questionIn } from "@/features/figures/question"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import type { Query } from "@/shared/query"
import "@/styles/figures.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("figures")

/** What a member sold. */
export default async function MemberFiguresPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const path = deskPaths.figures(id)
  const question = questionIn(await searchParams, memberBys)
  const read = await unlessOutage(Promise.all([readMemberFigures(locale, id, question), readMe()]))
  if (read === outage) return <Outage path={path} />
  const [figures, me] = read
  const grant = memberGrant(me, id)
  if (!figures || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="figures">
      <FiguresScreen figures={figures} question={question} path={path} bys={memberBys} cluster={grant.cluster} />
    </DeskShell>
  )
}

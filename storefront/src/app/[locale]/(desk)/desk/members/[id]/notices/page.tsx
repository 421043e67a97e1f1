import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { MemberNoticeList } from "@/features/notice/components/member-notice-list"
import { readNotices } from "@/features/notice/data"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("notices")

/** What the cluster told the member. */
export default async function NoticesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const asked = one(query.before)
  const before = asked && isId(asked) ? asked : undefined
  const read = await unlessOutage(Promise.all([readNotices(locale, id, before), readMe()]))
  if (read === outage) return <Outage path={deskPaths.notices(id)} />
  const [page, me] = read
  const grant = memberGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  const problem = one(query.problem)
  return (
    <DeskShell me={me} grant={grant} current="notices">
      {isErrorCode(problem) && <ErrorNote code={problem} />}
      <MemberNoticeList member={id} {...page} before={before} />
    </DeskShell>
  )
}

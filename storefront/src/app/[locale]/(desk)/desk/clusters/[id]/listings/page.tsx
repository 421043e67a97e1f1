import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { isListingFilter } from "@/features/desk-listing/states"
import { sectionTitle } from "@/features/desk/titles"
import { AutoApprovalList, ReviewQueue } from "@/features/listing-review/components/review-list"
import { readAutoApprovals, readReviews } from "@/features/listing-review/data"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import "@/styles/desk-listing.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

const outcomes = ["approved", "sent_back", "switched"] as const

export const generateMetadata = sectionTitle("listings")

/** Goods that wait for a cluster's agent. */
export default async function ClusterListingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const [state, after, problem] = [one(query.state), one(query.after), one(query.problem)]
  const asked = { state: isListingFilter(state) ? state : ("in_review" as const), ...(after && isId(after) ? { after } : {}) }
  const read = await unlessOutage(Promise.all([readReviews(locale, id, asked), readAutoApprovals(locale, id), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.listings(id)} />
  const [page, approvals, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  const t = await getTranslations("review")
  const done = outcomes.find((each) => each === one(query.done))
  return (
    <DeskShell me={me} grant={grant} current="listings" waiting={{ listings: page.waiting }}>
      <div className="grid max-w-3xl gap-4">
        <div>
          <h1 className="text-xl lg:text-2xl">{t("title")}</h1>
          <p className="text-sm text-ink-2">{t("lead")}</p>
        </div>
        {done && (
          <Note tone="ok" live>
            {t(`done.${done}`)}
          </Note>
        )}
        {isErrorCode(problem) && <ErrorNote code={problem} />}
        <ReviewQueue page={page} cluster={id} asked={asked} />
        {approvals && approvals.members.length > 0 && <AutoApprovalList members={approvals.members} cluster={id} />}
      </div>
    </DeskShell>
  )
}

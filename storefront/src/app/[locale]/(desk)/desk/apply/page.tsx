import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { ApplyFrame } from "@/features/application/components/apply-frame"
import { ApplyStart } from "@/features/application/components/start"
import { readMyApplications } from "@/features/application/data"
import { readMe, toSignIn } from "@/features/desk/data"
import { applyPaths } from "@/features/desk/paths"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "apply" })
  return { title: t("title") }
}

/** Where a workshop begins to apply, and sees what became of it. */
export default async function ApplyPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const problem = one((await searchParams).problem)
  const read = await unlessOutage(Promise.all([readMyApplications(locale), readMe()]))
  if (read === outage) return <Outage path={applyPaths.home()} />
  const [mine, me] = read
  if (!mine || !me) return toSignIn(locale, applyPaths.home())
  return (
    <ApplyFrame me={me}>
      {isErrorCode(problem) && <ErrorNote code={problem} />}
      <ApplyStart {...mine} />
    </ApplyFrame>
  )
}

import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { ClosureForm } from "@/features/closure/components/closure-form"
import { ClosureList } from "@/features/closure/components/closure-list"
import { readClosures } from "@/features/closure/data"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("closures")

/** Days on which a workshop is closed. */
export default async function ClosuresPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readClosures(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.closures(id)} />
  const [known, me] = read
  const grant = memberGrant(me, id)
  if (!known || !me || !grant) return <NotHere />
  const t = await getTranslations("desk.closure")
  const problem = one(query.problem)
  const kept = isErrorCode(problem) ? await readKeptForm("closure") : { values: {}, errors: {} }
  const done = one(query.done)
  return (
    <DeskShell me={me} grant={grant} current="closures">
      <div className="grid max-w-2xl gap-4">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
        </div>
        {done === "set" && <Note tone="ok">{t("done")}</Note>}
        {done === "lifted" && <Note tone="ok">{t("lifted")}</Note>}
        {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        <ClosureList member={id} {...known} />
        <ClosureForm member={id} today={known.today} kept={kept} />
      </div>
    </DeskShell>
  )
}

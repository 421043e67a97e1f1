import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { MissingPermits } from "@/features/permit/components/missing-permits"
import { OwnPermits } from "@/features/permit/components/own-permits"
import { PermitForm, PermitTypes } from "@/features/permit/components/permit-form"
import { readMemberPermits } from "@/features/permit/desk-data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import "@/styles/permits.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("permits")

/** What a workshop has, what it lacks, and the way to hand in another paper. */
export default async function PermitsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readMemberPermits(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.permits(id)} />
  const [known, me] = read
  const grant = memberGrant(me, id)
  if (!known || !me || !grant) return <NotHere />
  const t = await getTranslations("desk.permit")
  const mayChange = grant.acts.includes("upload_permit")
  const done = one(query.done)
  const problem = one(query.problem)
  const before = known.permits.find((permit) => permit.id === one(query.renew) && permit.may.renew) ?? null
  const type = known.types.find((each) => each.type === (before?.type ?? one(query.type)))
  const kept = query.refused || problem ? await readKeptForm("permit") : { values: {}, errors: {} }
  return (
    <DeskShell me={me} grant={grant} current="permits">
      <div className="grid max-w-3xl gap-6">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
        </div>
        {(done === "sent" || done === "withdrawn") && <Note tone="ok" live>{t(`done.${done}`)}</Note>}
        {isErrorCode(problem) && <ErrorNote code={problem} />}
        <section className="grid gap-3" aria-labelledby="lacks-title">
          <h2 className="text-lg" id="lacks-title">
            {t("lacks")}
          </h2>
          {known.missing.length === 0 ? <Note tone="ok">{t("nothingLacks")}</Note> : <MissingPermits missing={known.missing} member={id} mayChange={mayChange} />}
        </section>
        <section className="grid gap-3" aria-labelledby="have-title">
          <h2 className="text-lg" id="have-title">
            {t("have")}
          </h2>
          <OwnPermits permits={known.permits} member={id} mayChange={mayChange} />
        </section>
        {mayChange && (type ? <PermitForm type={type} kinds={known.kinds} member={id} kept={kept} before={before} /> : <PermitTypes types={known.types} member={id} />)}
      </div>
    </DeskShell>
  )
}

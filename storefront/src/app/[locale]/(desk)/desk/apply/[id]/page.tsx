import type { MyApplication } from "@contracts/application"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ApplyFrame } from "@/features/application/components/apply-frame"
import { PapersStep } from "@/features/application/components/papers-step"
import { SendStep } from "@/features/application/components/send-step"
import { Standing } from "@/features/application/components/standing"
import { StepNav } from "@/features/application/components/step-nav"
import { WhatStep } from "@/features/application/components/what-step"
import { WhoStep } from "@/features/application/components/who-step"
import { readMyApplication, readMyApplications } from "@/features/application/data"
import { fieldErrors, isStep, type Step } from "@/features/application/steps"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { readPlaces } from "@/features/checkout/data"
import { cityName } from "@/features/checkout/place-names"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { applyPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { textIn } from "@/shared/texts"
import { Note } from "@/shared/ui/note"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

const done = ["kept", "paper", "removed", "submit", "withdraw"] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "apply" })
  return { title: t("title") }
}

/** One application: the form in four steps while it may be changed, and where it stands once it was sent. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readMyApplication(locale, id), readMe()]))
  if (read === outage) return <Outage path={applyPaths.one(id)} />
  const [application, me] = read
  if (!application || !me) return <NotHere />
  const t = await getTranslations("apply")
  const problem = one(query.problem)
  const happened = done.find((each) => each === one(query.done))
  const asked = one(query.step)
  const step = application.can.edit && isStep(asked) ? asked : application.state === "draft" ? "who" : null
  return (
    <ApplyFrame me={me}>
      <div>
        <h1 className="text-2xl">
          <bdi>{application.facts.name_fa && locale === "fa" ? application.facts.name_fa : application.facts.name_en || application.facts.name_fa || t("unnamed")}</bdi>
        </h1>
        {application.cluster && <p className="text-sm text-ink-2">{t("forCluster", { cluster: textIn(application.cluster.name, locale) })}</p>}
      </div>
      {happened && <Note tone="ok" live>{t(`done.${happened}`)}</Note>}
      {isErrorCode(problem) && <ErrorNote code={problem} />}
      {step && <StepNav application={application} current={step} />}
      {step ? <OneStep application={application} step={step} query={query} locale={locale} /> : <Standing application={application} place={await placeOf(application, locale)} />}
    </ApplyFrame>
  )
}

async function OneStep({ application, step, query, locale }: { application: MyApplication; step: Step; query: Query; locale: Locale }) {
  if (step === "papers") return <PapersStep application={application} open={one(query.paper)} kept={one(query.problem) ? await readKeptForm("paper") : { values: {}, errors: {} }} />
  if (step === "send") return <SendStep application={application} place={await placeOf(application, locale)} />
  const kept = one(query.problem) ? await readKeptForm("apply") : { values: {}, errors: {} }
  const check = one(query.check) !== undefined
  const common = { application, typed: kept.values, errors: { ...fieldErrors(application.problems, check), ...kept.errors }, check: check || one(query.problem) !== undefined }
  if (step === "what") return <WhatStep {...common} />
  const [places, mine] = await Promise.all([readPlaces(), readMyApplications(locale)])
  return <WhoStep {...common} clusters={mine?.clusters ?? []} provinces={places} />
}

/** City and province in the reader's language; "" while they are not chosen. */
async function placeOf({ facts }: MyApplication, locale: Locale): Promise<string> {
  if (!facts.city) return ""
  const provinces = await readPlaces()
  return cityName(provinces, { province: facts.province_code, city: facts.city }, locale)
}

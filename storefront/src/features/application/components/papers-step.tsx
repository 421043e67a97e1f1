import type { MyApplication, PaperAsked } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { applyPaths } from "@/features/desk/paths"
import { formatDay } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { localPath } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { actOnApplication } from "../actions"
import { PaperForm } from "./paper-form"

type Props = { application: MyApplication; /** the entry whose form is open, by its first type */ open: string | undefined; kept: KeptForm }

const look = { missing: { tone: "plain", icon: "file" }, asked: { tone: "warn", icon: "alert" }, sent: { tone: "ok", icon: "check" } } as const

/** The checklist: what is asked for, what came, and the form of the one that is sent next. */
export function PapersStep({ application, open, kept }: Props) {
  const t = useTranslations("apply")
  const { papers } = application
  if (papers.length === 0)
    return (
      <section className="panel grid gap-4 p-4" aria-labelledby="step-title">
        <h2 id="step-title" className="text-lg">
          {t("step.papers")}
        </h2>
        <Note icon="file">{t("whoFirst")}</Note>
        <p>
          <ButtonLink href={applyPaths.one(application.id, { step: "who" })}>{t("step.who")}</ButtonLink>
        </p>
      </section>
    )
  return (
    <section id="papers" className="grid scroll-mt-24 gap-4" aria-labelledby="step-title">
      <div>
        <h2 id="step-title" className="text-lg">
          {t("step.papers")}
        </h2>
        <p className="text-sm text-ink-2">{t("about.papers")}</p>
      </div>
      <ul className="panel rows">
        {papers.map((entry) => {
          const key = entry.one_of[0]?.type ?? ""
          return <Entry key={key} application={application} entry={entry} open={open === key} kept={kept} />
        })}
      </ul>
      {application.state === "draft" && (
        <p>
          <ButtonLink look={papers.some(({ state }) => state !== "sent") ? "secondary" : "primary"} href={applyPaths.one(application.id, { step: "send" })}>
            {t("toSend")}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Entry({ application, entry, open, kept }: { application: MyApplication; entry: PaperAsked; open: boolean; kept: KeptForm }) {
  const t = useTranslations("apply")
  const say = useText()
  const key = entry.one_of[0]?.type ?? ""
  const { tone, icon } = look[entry.state]
  const about = entry.one_of.length === 1 ? entry.one_of[0]?.permit?.about : undefined
  return (
    <li className="grid gap-3 px-4 py-4" id={open ? "paper" : undefined}>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <span className="min-w-0 flex-1">
          <b className="block">{entry.one_of.map(({ title }) => say(title)).join(t("or"))}</b>
          {about && <span className="block text-xs text-ink-2">{say(about)}</span>}
        </span>
        <Badge tone={tone} icon={icon}>
          {t(`paper.${entry.state}`)}
        </Badge>
      </div>
      {entry.paper && <SentPaper application={application} paper={entry.paper} />}
      {application.can.edit && !open && (
        <p>
          <ButtonLink compact look="secondary" href={`${applyPaths.one(application.id, { step: "papers", paper: key })}#paper`}>
            {t(entry.paper ? "sendAnother" : "sendPaper")}
            <span className="sr-only"> {entry.one_of.map(({ title }) => say(title)).join(t("or"))}</span>
          </ButtonLink>
        </p>
      )}
      {application.can.edit && open && <PaperForm application={application} entry={entry} kept={kept} />}
    </li>
  )
}

function SentPaper({ application, paper }: { application: MyApplication; paper: NonNullable<PaperAsked["paper"]> }) {
  const t = useTranslations("apply")
  const locale = useLocale()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
      <span className="min-w-0">
        <a className="link inline-flex min-h-11 items-center break-all" href={localPath(locale, `${applyPaths.one(application.id)}/papers/${paper.id}`)} target={paper.kind === "jpeg" ? "_blank" : undefined} rel="noopener">
          <bdi>{paper.name}</bdi>
        </a>
        <span className="block text-xs text-ink-2">
          {paper.number && paper.issued_on
            ? paper.expires_on
              ? t.rich("writtenTo", { number: () => <bdi>{paper.number}</bdi>, from: formatDay(paper.issued_on, locale), to: formatDay(paper.expires_on, locale) })
              : t.rich("written", { number: () => <bdi>{paper.number}</bdi>, from: formatDay(paper.issued_on, locale) })
            : t("sentOn", { day: formatDay(paper.at, locale) })}
        </span>
      </span>
      {application.can.edit && (
        <form action={actOnApplication}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="application" value={application.id} />
          <input type="hidden" name="act" value="remove" />
          <input type="hidden" name="paper" value={paper.id} />
          <BusyButton look="quiet" compact>
            {t("removePaper")}
          </BusyButton>
        </form>
      )}
    </div>
  )
}

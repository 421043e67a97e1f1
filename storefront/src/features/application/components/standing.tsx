import type { MyApplication } from "@contracts/application"
import { useTranslations } from "next-intl"
import { applyPaths, deskPaths } from "@/features/desk/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { FactsList } from "./facts-list"
import { PapersStep } from "./papers-step"
import { OneAct, Withdraw } from "./send-step"
import { ApplicationHistory, ApplicationTracker } from "./tracker"

/** An application that was sent: where it stands, what is asked for and why, and what can be done now. */
export function Standing({ application, place }: { application: MyApplication; place: string }) {
  const t = useTranslations("apply")
  const say = useText()
  const { state, history, facts, kinds, member, problems } = application
  const asked = history.findLast((event) => event.state === "papers_asked")
  const reason = history.at(-1)?.reason
  return (
    <>
      <ApplicationTracker state={state} history={history} />
      {state === "submitted" && <Note icon="clock">{t("waiting")}</Note>}
      {state === "papers_asked" && (
        <Note tone="warn" icon="alert">
          <p>{t("askedFor", { papers: asked?.papers.map(({ title }) => say(title)).join(t("comma")) ?? "" })}</p>
          {asked?.reason && (
            <p>
              <bdi>{asked.reason}</bdi>
            </p>
          )}
        </Note>
      )}
      {state === "admitted" && <Note tone="ok">{t("admitted")}</Note>}
      {state === "refused" && (
        <Note tone="danger">
          <p>{t("refused")}</p>
          {reason && (
            <p>
              <bdi>{reason}</bdi>
            </p>
          )}
        </Note>
      )}
      {state === "withdrawn" && <Note>{t("withdrawn")}</Note>}
      {member && (
        <p>
          <ButtonLink look="primary" href={deskPaths.member(member.id)}>
            {t("openDesk")}
          </ButtonLink>
        </p>
      )}
      {(state === "papers_asked" || state === "submitted") && <PapersStep application={application} open={undefined} kept={{ values: {}, errors: {} }} />}
      {state === "papers_asked" && (
        <div className="flex flex-wrap items-center gap-3">
          {problems.length === 0 && <OneAct application={application} act="submit" look="primary" />}
          <ButtonLink look="quiet" href={applyPaths.one(application.id, { step: "who" })}>
            {t("edit")}
          </ButtonLink>
        </div>
      )}
      <ApplicationHistory history={history} />
      <section aria-labelledby="facts-title">
        <h2 id="facts-title" className="pb-2 text-lg">
          {t("facts")}
        </h2>
        <FactsList facts={facts} goods={kinds.filter(({ handle }) => facts.goods.includes(handle))} place={place} />
      </section>
      {application.can.withdraw && <Withdraw application={application} />}
      {(state === "refused" || state === "withdrawn") && (
        <p>
          <ButtonLink href={applyPaths.home()}>{t("again")}</ButtonLink>
        </p>
      )}
    </>
  )
}

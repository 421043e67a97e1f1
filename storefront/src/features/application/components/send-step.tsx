import type { MyApplication } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { applyPaths } from "@/features/desk/paths"
import { useText } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { actOnApplication } from "../actions"
import { steps, stepOf } from "../steps"
import { FactsList } from "./facts-list"

/** The last look: what was filled in, what is still missing and where, and off it goes. */
export function SendStep({ application, place }: { application: MyApplication; place: string }) {
  const t = useTranslations("apply")
  const say = useText()
  const { problems, papers, facts, kinds } = application
  const missing = papers.filter(({ state }) => state !== "sent").map(({ one_of }) => one_of.map(({ title }) => say(title)).join(t("or")))
  const behind = steps.filter((step) => problems.some((problem) => stepOf(problem) === step))
  return (
    <section className="grid gap-4" aria-labelledby="step-title">
      <div>
        <h2 id="step-title" className="text-lg">
          {t("step.send")}
        </h2>
        <p className="text-sm text-ink-2">{application.cluster ? t("about.sendTo", { cluster: say(application.cluster.name) }) : t("about.send")}</p>
      </div>
      {problems.length > 0 ? (
        <Note tone="warn" icon="alert">
          {t("unfinished")}
          <ul className="flex flex-wrap gap-x-4">
            {behind.map((step) => (
              <li key={step}>
                <ShopLink className="link inline-flex min-h-11 items-center" href={applyPaths.one(application.id, { step, check: "1" })}>
                  {t(`step.${step}`)}
                </ShopLink>
              </li>
            ))}
          </ul>
        </Note>
      ) : missing.length > 0 ? (
        <Note tone="warn">{t("papersLater", { papers: missing.join(t("comma")) })}</Note>
      ) : (
        <Note tone="ok">{t("complete")}</Note>
      )}
      <FactsList facts={facts} goods={kinds.filter(({ handle }) => facts.goods.includes(handle))} place={place} />
      {problems.length === 0 && <OneAct application={application} act="submit" look="primary" />}
      {application.can.withdraw && <Withdraw application={application} />}
    </section>
  )
}

export function OneAct({ application, act, look }: { application: MyApplication; act: "submit" | "withdraw"; look: "primary" | "danger" }) {
  const t = useTranslations("apply")
  const locale = useLocale()
  return (
    <form action={actOnApplication}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="act" value={act} />
      <BusyButton look={look}>{t(act === "submit" && application.state === "papers_asked" ? "submitAgain" : act)}</BusyButton>
    </form>
  )
}

/** Taking it back is folded away: it is final. */
export function Withdraw({ application }: { application: MyApplication }) {
  const t = useTranslations("apply")
  return (
    <details className="panel p-4">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("withdraw")}</summary>
      <p className="py-2 text-sm text-ink-2">{t("withdrawMeans")}</p>
      <OneAct application={application} act="withdraw" look="danger" />
    </details>
  )
}

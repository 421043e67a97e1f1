import type { ApplicationDetail } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { TextAreaField } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { decide } from "../actions"
import { ChoiceGroup } from "./choice-group"

type Act = "admit" | "ask" | "refuse"
type Props = { application: ApplicationDetail; cluster: string; kept: KeptForm }

/** What the agent may do, each folded behind its name: what it means, why, and only then the deed. */
export function Decision({ application, cluster, kept }: Props) {
  const t = useTranslations("apply.agent")
  const acts = (["admit", "ask", "refuse"] as const).filter((act) => application.can[act])
  return (
    <section className="grid gap-3" aria-labelledby="decide-title">
      <h2 id="decide-title" className="agent-title">
        {t("decide")}
      </h2>
      {acts.map((act) => (
        <details key={act} id={act} className="panel act-fold p-4" open={kept.values.act === act}>
          <summary className={`btn btn-compact ${act === "admit" ? "btn-primary" : act === "ask" ? "btn-secondary" : "btn-danger"}`}>{t(`act.${act}`)}</summary>
          <DecisionForm act={act} application={application} cluster={cluster} kept={kept.values.act === act ? kept : { values: {}, errors: {} }} />
        </details>
      ))}
    </section>
  )
}

function DecisionForm({ act, application, cluster, kept }: Props & { act: Act }) {
  const t = useTranslations("apply.agent")
  const comma = useTranslations("apply")("comma")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const missing = application.papers.filter(({ state }) => state !== "sent").flatMap(({ one_of: [first] }) => (first ? [first] : []))
  const error = (field: string) => (kept.errors[field] ? errors(kept.errors[field]) : null)
  return (
    <form action={decide} noValidate className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="cluster" value={cluster} />
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="act" value={act} />
      <p className="text-sm text-ink-2">{t(`means.${act}`)}</p>
      {act === "ask" && (
        <ChoiceGroup
          many
          name="papers"
          legend={t("whichPapers")}
          choices={application.may_ask.map(({ type, title }) => ({ value: type, label: say(title) }))}
          chosen={kept.values.papers?.split(" ") ?? missing.map(({ type }) => type)}
          error={error("papers")}
        />
      )}
      {act === "admit" && missing.length > 0 && (
        <label id="field-confirm" className="facet">
          <input className="sr-only" type="checkbox" name="confirm" />
          <span className="option-box" aria-hidden="true">
            <Icon name="check" size="xs" />
          </span>
          <span>{t("without", { papers: missing.map(({ title }) => say(title)).join(comma) })}</span>
        </label>
      )}
      {act === "admit" && error("confirm") && <p className="field-error">{error("confirm")}</p>}
      {act !== "admit" && <TextAreaField name={`reason_${act}`} label={t("reason")} required maxLength={300} rows={3} defaultValue={kept.values.reason ?? ""} error={error("reason")} />}
      <p>
        <BusyButton look={act === "refuse" ? "danger" : "primary"}>{t(`confirm.${act}`)}</BusyButton>
      </p>
    </form>
  )
}

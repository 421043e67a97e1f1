import type { ClusterMemberDetail } from "@contracts/desk-members"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { TextAreaField } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { changeStanding } from "../actions"

type Props = { member: ClusterMemberDetail; cluster: string; kept: KeptForm }

/** What may be done to a membership, each folded behind its name: what it means, why, and only then the deed. */
export function StandingForms({ member, cluster, kept }: Props) {
  const t = useTranslations("agent")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  return (
    <section className="grid gap-3" aria-labelledby="decide-title">
      <h2 id="decide-title" className="agent-title">
        {t("decide")}
      </h2>
      {member.acts.map((act) => {
        const open = kept.values.act === act
        const error = open && kept.errors.reason ? errors(kept.errors.reason) : null
        const waits = act === "end" && member.open_parcels > 0
        return (
          <details key={act} id={act} className="panel act-fold p-4" open={open}>
            <summary className={`btn btn-compact ${act === "resume" ? "btn-secondary" : "btn-danger"}`}>{t(`acts.${act}`)}</summary>
            {waits ? (
              <Note icon="truck">{t("waits", { count: member.open_parcels })}</Note>
            ) : (
              <form action={changeStanding} noValidate className="grid gap-4">
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="cluster" value={cluster} />
                <input type="hidden" name="member" value={member.id} />
                <input type="hidden" name="act" value={act} />
                <p className="text-sm text-ink-2">{t(`means.${act}`, { member: say(member.name) })}</p>
                <TextAreaField name={`reason_${act}`} label={t("reason")} hint={t(act === "resume" ? "noteHint" : "reasonHint")} required maxLength={500} rows={3} defaultValue={open ? (kept.values.reason ?? "") : ""} error={error} />
                <p>
                  <BusyButton look={act === "resume" ? "primary" : "danger"}>{t(`confirm.${act}`)}</BusyButton>
                </p>
              </form>
            )}
          </details>
        )
      })}
    </section>
  )
}

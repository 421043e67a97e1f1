import type { StageView } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import { StageSource } from "./stage-words"

/** The way of a cluster as its sources tell it, newest last. Sources need not agree, and what they say stays. */
export function StageTimeline({ stages }: { stages: StageView[] }) {
  const t = useTranslations("cluster")
  const stage = useTranslations("stage")
  const say = useText()
  return (
    <section>
      <h2 className="mb-3.5">{t("timelineTitle")}</h2>
      <ol className="panel timeline p-5">
        {stages.map((step, index) => (
          <li key={index}>
            <b>{stage(`name.${step.stage}`)}</b>
            {step.note && <span className="block text-sm text-ink-2">{say(step.note)}</span>}
            <span className="block text-xs text-ink-3">
              <StageSource stage={step} />
            </span>
          </li>
        ))}
      </ol>
      <Note className="mt-3">{t("sourcesNote")}</Note>
    </section>
  )
}

import type { MemberNotices } from "@contracts/desk-notices"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/shared/date"
import { useText } from "@/shared/texts"

type Props = { notice: Pick<MemberNotices["notices"][number], "kind" | "text" | "about"> }

/** What a notice says: the agent's own words as they were typed, or a follow-up in the reader's language. */
export function NoticeWords({ notice: { kind, text, about } }: Props) {
  const t = useTranslations("notice")
  const say = useText()
  const locale = useLocale()
  if (kind === "written")
    return (
      <p className="whitespace-pre-line text-sm">
        <bdi>{text}</bdi>
      </p>
    )
  return (
    <p className="text-sm">
      {t.rich(`about.${kind}`, {
        number: () => <bdi dir="ltr">{about?.number ?? ""}</bdi>,
        day: about?.due_on ? formatDay(about.due_on, locale) : about?.expires_on ? formatDay(about.expires_on, locale) : "",
        title: about?.title ? say(about.title) : "",
      })}
    </p>
  )
}

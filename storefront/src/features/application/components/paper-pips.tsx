import { useTranslations } from "next-intl"

/** One knot for each paper that is asked for, tied when it came. */
export function PaperPips({ asked, sent }: { asked: number; sent: number }) {
  const t = useTranslations("apply.agent")
  if (asked === 0) return null
  return (
    <span className="pips" role="img" aria-label={t("pips", { sent, asked })}>
      {Array.from({ length: asked }, (_, index) => (
        <i key={index} data-tied={index < sent || undefined} />
      ))}
    </span>
  )
}

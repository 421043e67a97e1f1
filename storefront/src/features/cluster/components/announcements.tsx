import type { ClusterPage } from "@contracts/cluster"
import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"

/** News of a cluster, pinned ones first; words as they were typed. */
export function Announcements({ announcements }: Pick<ClusterPage, "announcements">) {
  const t = useTranslations("cluster")
  const say = useText()
  return (
    <section className="mt-6" aria-label={t("news")}>
      <ul className="panel rows">
        {announcements.map(({ id, text, pinned }) => (
          <li key={id} className="grid grid-cols-[22px_1fr] gap-3 px-4 py-3 text-sm">
            <Icon name={pinned ? "pin" : "bell"} className={pinned ? "text-action" : "text-ink-3"} />
            <p className={pinned ? "font-semibold whitespace-pre-line" : "whitespace-pre-line"}>
              <bdi>{say(text)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

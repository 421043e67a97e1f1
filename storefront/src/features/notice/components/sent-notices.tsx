import type { ClusterNotices, SentNotice } from "@contracts/desk-notices"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { formatMoment } from "@/shared/date"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { NoticeWords } from "./notice-words"

type Props = Pick<ClusterNotices, "notices" | "next" | "kinds"> & { cluster: string; before: string | undefined }

/** What was sent, the newest first, with how many have read it and who. */
export function SentNotices({ cluster, notices, next, kinds, before }: Props) {
  const t = useTranslations("notice")
  return (
    <section className="grid gap-3" aria-labelledby="sent-title">
      <h2 id="sent-title" className="text-lg">
        {t("sent")}
      </h2>
      {notices.length === 0 ? (
        <Note icon="bell">{t("noneSent")}</Note>
      ) : (
        <ul className="grid gap-3">
          {notices.map((notice) => (
            <Sent key={notice.id} notice={notice} kinds={kinds} />
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-2">
        {before && <ButtonLink href={clusterPaths.notices(cluster)}>{t("newest")}</ButtonLink>}
        {next && <ButtonLink href={clusterPaths.notices(cluster, next)}>{t("older")}</ButtonLink>}
      </p>
    </section>
  )
}

function Sent({ notice, kinds }: { notice: SentNotice; kinds: ClusterNotices["kinds"] }) {
  const t = useTranslations("notice")
  const say = useText()
  const locale = useLocale()
  const read = notice.receipts.filter((receipt) => receipt.read_at !== null).length
  const kind = kinds.find((each) => each.handle === notice.audience_kind)
  const [first] = notice.receipts
  const to = notice.audience === "all" ? t("toEverybody") : kind ? t("toListers", { kind: say(kind.name) }) : notice.receipts.length === 1 && first ? say(first.member.name) : t("toSome", { count: notice.receipts.length })
  return (
    <li className="panel grid gap-2 p-4">
      <NoticeWords notice={notice} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
        <bdi>{to}</bdi>
        <span>{formatMoment(notice.at, locale)}</span>
        {notice.by && <bdi>{notice.by}</bdi>}
        {notice.by_sms && <Badge icon="phone">{t("bySms")}</Badge>}
      </p>
      <details className="fold">
        <summary className="link inline-flex min-h-11 cursor-pointer items-center text-sm">{t("readBy", { read, of: notice.receipts.length })}</summary>
        <ul className="rows">
          {notice.receipts.map(({ member, read_at, read_by }) => (
            <li key={member.id} className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
              <bdi>{say(member.name)}</bdi>
              <span className="inline-flex items-center gap-1 text-xs text-ink-2">
                <Icon name={read_at ? "check" : "clock"} size="xs" />
                {read_at ? t("readAt", { by: read_by ?? "", at: formatMoment(read_at, locale) }) : t("unread")}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

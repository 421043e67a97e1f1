import type { MemberNotices } from "@contracts/desk-notices"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { formatMoment } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { markRead } from "../actions"
import { NoticeWords } from "./notice-words"

type Props = MemberNotices & { member: string; /** the notice from which this page goes on */ before: string | undefined }

/** What the cluster told the member, the newest first; each is read when somebody says so. */
export function MemberNoticeList({ member, before, unread, notices, next }: Props) {
  const t = useTranslations("notice")
  const locale = useLocale()
  return (
    <div className="grid max-w-2xl gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
        </div>
        {unread > 1 && <ReadForm member={member}>{t("readAll")}</ReadForm>}
      </div>
      {notices.length === 0 ? (
        <Note icon="bell">{t("none")}</Note>
      ) : (
        <ul className="grid gap-3">
          {notices.map((notice) => (
            <li key={notice.id} className="panel grid gap-2 p-4">
              {notice.read_at === null && (
                <p>
                  <Badge tone="action" icon="bell">
                    {t("new")}
                  </Badge>
                </p>
              )}
              <NoticeWords notice={notice} />
              <div className="flex flex-wrap items-center justify-between gap-2">
                <span className="text-xs text-ink-2">
                  {notice.by && <bdi>{notice.by}</bdi>}
                  {notice.by && (locale === "fa" ? "، " : ", ")}
                  {formatMoment(notice.at, locale)}
                </span>
                {notice.read_at === null && (
                  <ReadForm member={member} notice={notice.id}>
                    {t("read")}
                  </ReadForm>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-2">
        {before && <ButtonLink href={deskPaths.notices(member)}>{t("newest")}</ButtonLink>}
        {next && <ButtonLink href={deskPaths.notices(member, next)}>{t("older")}</ButtonLink>}
      </p>
    </div>
  )
}

function ReadForm({ member, notice, children }: { member: string; /** all when left out */ notice?: string; children: string }) {
  const locale = useLocale()
  return (
    <form action={markRead}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      {notice && <input type="hidden" name="notice" value={notice} />}
      <BusyButton compact>{children}</BusyButton>
    </form>
  )
}

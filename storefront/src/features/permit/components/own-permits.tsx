import type { DeskPermits } from "@contracts/desk-permits"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { formatMoment } from "@/shared/date"
import { localPath } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { withdrawPermit } from "../actions"
import { DeskPermitBadge } from "./desk-permit-badge"
import { PermitFacts } from "./permit-facts"
import { PermitRefusals } from "./permit-refusals"

type Props = { permits: DeskPermits["permits"]; member: string; /** may hand in and take back */ mayChange: boolean }

/** What a member has, each with its days, its file and what can be done with it. */
export function OwnPermits({ permits, member, mayChange }: Props) {
  const t = useTranslations("desk.permit")
  const say = useText()
  const locale = useLocale()
  if (permits.length === 0) return <Note icon="seal">{t("none")}</Note>
  return (
    <ul className="panel rows">
      {permits.map((permit) => (
        <li key={permit.id} className="grid gap-2 px-4 py-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <b>{say(permit.title)}</b>
            <DeskPermitBadge permit={permit} />
          </div>
          <PermitFacts permit={permit} />
          <PermitRefusals permit={permit} />
          {permit.state === "unverified" && <p className="text-xs text-ink-2">{t("waitsSince", { at: formatMoment(permit.submitted_at, locale) })}</p>}
          <div className="flex flex-wrap gap-2">
            {permit.file && (
              <a className="btn btn-quiet btn-compact" href={localPath(locale, deskPaths.permitFile(member, permit.id))}>
                <Icon name="file" size="sm" />
                {t("seeFile")}
                <span className="sr-only">{say(permit.title)}</span>
              </a>
            )}
            {mayChange && permit.may.renew && (
              <ButtonLink look="secondary" compact href={`${deskPaths.permits(member, { renew: permit.id })}#new`}>
                {t("renew")}
                <span className="sr-only">{say(permit.title)}</span>
              </ButtonLink>
            )}
            {mayChange && permit.may.withdraw && (
              <form action={withdrawPermit}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="member" value={member} />
                <input type="hidden" name="permit" value={permit.id} />
                <BusyButton compact>
                  {t("withdraw")}
                  <span className="sr-only">{say(permit.title)}</span>
                </BusyButton>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

import type { DeskMe } from "@contracts/desk"
import { useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { Locale } from "@/i18n/locales"
import { formatDay, tehranDay } from "@/shared/date"
import { textIn } from "@/shared/texts"
import { WovenLabel } from "@/shared/ui/woven-label"
import { answerInvitation } from "../actions"

/** Workshops that ask one to work for them, each with its two answers. */
export function InvitationList({ invitations, locale }: { invitations: DeskMe["invitations"]; locale: Locale }) {
  const t = useTranslations("desk")
  return invitations.map(({ id, name, handle, cluster, role, invited_by, expires_at }) => (
    <section key={id} className="panel grid gap-3 p-4" aria-labelledby={`invitation-${id}`}>
      <div className="flex items-center gap-3">
        <WovenLabel member={handle} cluster={cluster} />
        <div className="min-w-0">
          <h2 className="text-base" id={`invitation-${id}`}>
            {t("invitation.from", { member: textIn(name, locale) })}
          </h2>
          <p className="text-sm text-ink-2">{t(`role.${role}`)}</p>
        </div>
      </div>
      <p className="text-sm">{t(`team.does.${role}`)}</p>
      <p className="text-xs text-ink-2">
        {t.rich(invited_by ? "invitation.by" : "invitation.until", { name: () => <bdi>{invited_by}</bdi>, day: formatDay(tehranDay(new Date(expires_at)), locale) })}
      </p>
      <form action={answerInvitation} className="flex flex-wrap gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <BusyButton look="primary" name="answer" value="accept">
          {t("invitation.accept")}
        </BusyButton>
        <BusyButton name="answer" value="decline">
          {t("invitation.decline")}
        </BusyButton>
      </form>
    </section>
  ))
}

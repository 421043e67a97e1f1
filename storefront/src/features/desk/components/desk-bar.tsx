import { useLocale, useTranslations } from "next-intl"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Selvedge } from "@/shared/ui/selvedge"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import { signOut } from "../actions"
import { deskPaths } from "../paths"
import { firstPage, type Grant } from "../sections"

/** The member or cluster at whose desk one sits: the cluster's selvedge on top, label and name, and the way out. */
export function DeskBar({ grant, cluster, several }: { grant: Grant; /** the cluster's name */ cluster: string | null; /** the desk user works for others too */ several: boolean }) {
  const t = useTranslations("desk")
  const say = useText()
  return (
    <header className="desk-bar">
      <Selvedge cluster={grant.cluster} />
      <div className="flex items-center gap-2.5 px-4 py-2 lg:px-6 lg:py-3">
        <ShopLink className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5" href={firstPage(grant) ?? deskPaths.home()}>
          <WovenLabel member={grant.handle} cluster={grant.cluster} />
          <span className="min-w-0">
            <b className="block text-sm">
              <bdi>{grant.scope_kind === "member" ? say(grant.name) : t("cluster", { cluster: say(grant.name) })}</bdi>
            </b>
            {grant.scope_kind === "member" ? cluster && <span className="block text-xs text-ink-2">{t("cluster", { cluster })}</span> : <span className="block text-xs text-ink-2">{t(`role.${grant.role}`)}</span>}
          </span>
        </ShopLink>
        {grant.acts.includes("see_notices") && <Bell grant={grant} />}
        {several && (
          <ShopLink className="icon-link" href={`${deskPaths.home()}?choose=1`} aria-label={t("choose")}>
            <Icon name="swap" />
          </ShopLink>
        )}
        <SignOut />
      </div>
    </header>
  )
}

/** What the cluster told the member, with the number of what nobody has read. */
function Bell({ grant }: { grant: Grant }) {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <ShopLink className="icon-link relative" href={deskPaths.notices(grant.scope_id)} aria-label={grant.unread ? t("bellUnread", { count: grant.unread }) : t("bell")}>
      <Icon name="bell" />
      {grant.unread > 0 && <span className="desk-bell">{formatNumber(grant.unread, locale)}</span>}
    </ShopLink>
  )
}

export function SignOut() {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <form action={signOut}>
      <input type="hidden" name="locale" value={locale} />
      <Button look="quiet" compact>
        {t("signOut")}
      </Button>
    </form>
  )
}

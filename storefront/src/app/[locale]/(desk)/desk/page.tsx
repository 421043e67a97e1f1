import type { DeskMe } from "@contracts/desk"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { SignOut } from "@/features/desk/components/desk-bar"
import { SignInForm } from "@/features/desk/components/sign-in-form"
import { InvitationList } from "@/features/team/components/invitation-list"
import { CodeDoor } from "@/features/sign-in/components/code-door"
import { readMe } from "@/features/desk/data"
import { applyPaths, deskPaths, safeBack } from "@/features/desk/paths"
import { firstPage } from "@/features/desk/sections"
import { Logo } from "@/features/frame/components/site-header"
import { mobileInGroups } from "@/features/order/contact"
import type { Locale } from "@/i18n/locales"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { localPath } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { textIn } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import "@/styles/sign-in.css"


type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

/** The door of the desk: sign in, or straight to the only place where one works, or choose between several. */
export default async function DeskPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const me = await unlessOutage(readMe())
  if (me === outage) return <Outage path={deskPaths.home()} />
  const [t, frame] = await Promise.all([getTranslations("desk"), getTranslations("frame")])
  return (
    <main id="content" className="mx-auto grid w-full max-w-md gap-4 px-4 py-8 md:py-16">
      <Logo name={frame("name")} />
      <div>
        <h1 className="text-2xl">{t(me ? "title" : "signIn.title")}</h1>
        <p className="text-sm text-ink-2">{t(me ? (me.grants.length > 0 ? "chooseLead" : "emptyLead") : "lead")}</p>
      </div>
      {me ? <Scopes me={me} locale={locale} query={query} /> : <Door query={query} />}
    </main>
  )
}

/** By mobile number and code; by e-mail and password for who asks so. Each way leads to the other, and both go on to the same page. */
async function Door({ query }: { query: Query }) {
  const t = await getTranslations("desk.signIn")
  const back = safeBack(one(query.back))
  const notice = one(query.lapsed) !== undefined ? "lapsed" : one(query.out) !== undefined ? "out" : null
  const way = (byEmail: boolean) => {
    const search = new URLSearchParams({ ...(byEmail ? { way: "email" } : {}), ...(back ? { back } : {}) }).toString()
    return (
      <ButtonLink look="quiet" href={`${deskPaths.home()}${search ? `?${search}` : ""}`}>
        {t(byEmail ? "byEmail" : "byMobile")}
      </ButtonLink>
    )
  }
  if (one(query.way) === "email") return <SignInForm kept={await readKeptForm("sign_in")} problem={one(query.problem)} back={back} other={way(false)} />
  return (
    <CodeDoor
      door="desk"
      kept={await readKeptForm("desk_code")}
      atCode={one(query.step) === "code"}
      again={one(query.again) !== undefined}
      problem={one(query.problem)}
      back={back}
      notice={notice && <Note tone={notice === "lapsed" ? "warn" : "plain"}>{t(notice)}</Note>}
      other={way(true)}
    />
  )
}

/** Workshops and clusters that one works for; with only one, straight to it. */
async function Scopes({ me, locale, query }: { me: DeskMe; locale: Locale; query: Query }) {
  const t = await getTranslations("desk")
  const open = me.grants.flatMap((grant) => {
    const href = firstPage(grant)
    return href ? [{ grant, href }] : []
  })
  const [only] = open
  const answered = one(query.done)
  const problem = one(query.problem)
  const stays = one(query.choose) !== undefined || me.invitations.length > 0 || answered !== undefined || problem !== undefined
  if (only && open.length === 1 && !stays) redirect(localPath(locale, only.href))
  // who has no desk yet is here to apply for one
  if (!only && !stays) redirect(localPath(locale, applyPaths.home()))
  return (
    <>
      {(answered === "accepted" || answered === "declined") && (
        <Note tone="ok" live>
          {t(`invitation.${answered}`)}
        </Note>
      )}
      {isErrorCode(problem) && <ErrorNote code={problem} />}
      <InvitationList invitations={me.invitations} locale={locale} />
      {open.length === 0 ? (
        me.invitations.length === 0 && <Note tone="warn">{t("noMember")}</Note>
      ) : (
        <ul className="panel rows px-4">
          {open.map(({ grant, href }) => (
            <li key={`${grant.scope_kind}-${grant.scope_id}`}>
              <ShopLink className="flex min-h-14 items-center gap-3 py-2 font-semibold hover:text-action" href={href}>
                <WovenLabel member={grant.handle} cluster={grant.cluster} />
                <span className="min-w-0 flex-1">
                  <bdi className="block">{grant.scope_kind === "member" ? textIn(grant.name, locale) : t("cluster", { cluster: textIn(grant.name, locale) })}</bdi>
                  <span className="block text-xs font-normal text-ink-2">{t(`role.${grant.role}`)}</span>
                </span>
                <Icon name="chev" size="sm" flip className="text-ink-3" />
              </ShopLink>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink look="quiet" href={applyPaths.home()}>
          {t("apply")}
        </ButtonLink>
      </p>
      <div className="flex items-center justify-between gap-3 text-sm text-ink-2">
        <bdi dir={me.user.name ? undefined : "ltr"}>{me.user.name || mobileInGroups(me.user.mobile ?? "", locale)}</bdi>
        <SignOut />
      </div>
    </>
  )
}

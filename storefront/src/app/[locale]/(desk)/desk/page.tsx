import type { DeskMe } from "@contracts/desk"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Outage } from "@/features/checkout/components/outage"
import { SignOut } from "@/features/desk/components/desk-bar"
import { SignInForm } from "@/features/desk/components/sign-in-form"
import { readMe } from "@/features/desk/data"
import { deskPaths, safeBack } from "@/features/desk/paths"
import { Logo } from "@/features/frame/components/site-header"
import type { Locale } from "@/i18n/locales"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { localPath } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { textIn } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

/** The door of the desk: sign in, or straight to the only member, or choose between several. */
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
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-sm text-ink-2">{t(me ? "chooseLead" : "lead")}</p>
      </div>
      {me ? <Members me={me} locale={locale} choosing={one(query.choose) !== undefined} /> : <Door query={query} />}
    </main>
  )
}

async function Door({ query }: { query: Query }) {
  const notice = one(query.lapsed) !== undefined ? "lapsed" : one(query.out) !== undefined ? "out" : null
  return <SignInForm kept={await readKeptForm("sign_in")} problem={one(query.problem)} back={safeBack(one(query.back))} notice={notice} />
}

async function Members({ me, locale, choosing }: { me: DeskMe; locale: Locale; choosing: boolean }) {
  const t = await getTranslations("desk")
  const members = me.grants.filter((grant) => grant.scope_kind === "member")
  const [only] = members
  if (only && members.length === 1 && !choosing) redirect(localPath(locale, deskPaths.member(only.scope_id)))
  return (
    <>
      {members.length === 0 ? (
        <Note tone="warn">{t("noMember")}</Note>
      ) : (
        <ul className="panel rows px-4">
          {members.map((grant) => (
            <li key={grant.scope_id}>
              <ShopLink className="flex min-h-14 items-center justify-between gap-3 font-semibold hover:text-action" href={deskPaths.member(grant.scope_id)}>
                <bdi>{textIn(grant.name, locale)}</bdi>
                <Icon name="chev" size="sm" flip className="text-ink-3" />
              </ShopLink>
            </li>
          ))}
        </ul>
      )}
      <div className="flex items-center justify-between gap-3 text-sm text-ink-2">
        <bdi>{me.user.name}</bdi>
        <SignOut />
      </div>
    </>
  )
}

import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { ProfileForm } from "@/features/profile/components/profile-form"
import { readProfile } from "@/features/profile/data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("profile")

/** Who a workshop is, how it sends, and where buyers collect. */
export default async function ProfilePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readProfile(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.profile(id)} />
  const [profile, me] = read
  const grant = memberGrant(me, id)
  if (!profile || !me || !grant) return <NotHere />
  const t = await getTranslations("profile")
  const problem = one(query.problem)
  const kept = isErrorCode(problem) ? await readKeptForm("profile") : { values: {}, errors: {} }
  return (
    <DeskShell me={me} grant={grant} current="profile">
      <div className="grid max-w-2xl gap-4">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
          <ShopLink className="link inline-flex min-h-11 items-center text-sm" href={paths.member(profile.handle)}>
            {t("inShop")}
          </ShopLink>
        </div>
        {one(query.done) === "saved" && (
          <Note tone="ok" live>
            {t("done")}
          </Note>
        )}
        {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        <ProfileForm member={id} profile={profile} kept={kept} overtaken={problem === "edited_meanwhile"} />
      </div>
    </DeskShell>
  )
}

import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { PermitCase } from "@/features/permit/components/permit-case"
import { readClusterPermit } from "@/features/permit/desk-data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { textIn } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import "@/styles/agent.css"
import "@/styles/permits.css"

type Props = { params: Promise<{ locale: string; id: string; permitId: string }>; searchParams: Promise<Query> }

const told = ["verify", "reject", "revoke", "remind"] as const

export const generateMetadata = sectionTitle("cluster_permits")

/** One paper before its agent. */
export default async function ClusterPermitPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, permitId } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readClusterPermit(locale, id, permitId), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.permit(id, permitId)} />
  const [permit, me] = read
  const grant = clusterGrant(me, id)
  if (!permit || !me || !grant) return <NotHere />
  const t = await getTranslations("desk.permit")
  const done = told.find((each) => each === one(query.done))
  const problem = one(query.problem)
  const kept = query.refused ? await readKeptForm("permit_reason") : { values: {}, errors: {} }
  return (
    <DeskShell me={me} grant={grant} current="cluster_permits">
      <div className="grid max-w-3xl gap-5">
        <div>
          <ShopLink className="link inline-flex min-h-11 items-center text-sm" href={clusterPaths.permits(id)}>
            {t("back")}
          </ShopLink>
          <h1 className="text-2xl">{textIn(permit.title, locale)}</h1>
          <ShopLink className="mt-1 inline-flex min-h-11 items-center gap-3 hover:text-action" href={clusterPaths.member(id, permit.member.id)}>
            <span className="permit-label">
              <WovenLabel member={permit.member.handle} cluster={grant.handle} />
            </span>
            <bdi>{textIn(permit.member.name, locale)}</bdi>
          </ShopLink>
        </div>
        {done && <Note tone="ok" live>{t(`done.${done}`)}</Note>}
        {isErrorCode(problem) && <ErrorNote code={problem} />}
        <PermitCase permit={permit} cluster={id} kept={kept} />
      </div>
    </DeskShell>
  )
}

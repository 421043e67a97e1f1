import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { MemberView } from "@/features/member/components/member-view"
import { readMember } from "@/features/member/data"
import { pageMetadata } from "@/shared/meta"
import { pageHandle } from "@/shared/page"
import { paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { Crumbs } from "@/shared/ui/crumbs"
import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const member = await readMember(handle)
  if (!member) return missingMetadata(locale)
  return pageMetadata({ locale, path: paths.member(handle), title: `${textIn(member.name, locale)}${locale === "fa" ? "، " : ", "}${textIn(member.cluster.name, locale)}`, description: textIn(member.story, locale), picture: member.listings[0]?.picture ?? null })
}

export default async function MemberRoute({ params }: Props) {
  const { locale, handle } = await pageHandle(params)
  const member = await readMember(handle)
  if (!member) return <MissingPage />
  const frame = await getTranslations("frame")
  return (
    <div className="wrap">
      <Crumbs items={[{ name: frame("clusters"), href: paths.clusters() }, { name: textIn(member.cluster.name, locale), href: paths.cluster(member.cluster.handle) }, { name: textIn(member.name, locale) }]} />
      <MemberView member={member} />
    </div>
  )
}

import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { InfoView } from "@/features/info/components/info-view"
import { infoPages } from "@/features/info/pages"
import { pageMetadata } from "@/shared/meta"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("info.returns")
  return pageMetadata({ locale, path: paths.returns(), title: t("title"), description: t("lead") })
}

export default async function ReturnsPage({ params }: Props) {
  await pageLocale(params)
  const t = await getTranslations("info.returns")
  return (
    <InfoView title={t("title")} lead={t("lead")} sections={infoPages.returns.map((key) => ({ title: t(`${key}.title`), text: t(`${key}.text`) }))}></InfoView>
  )
}

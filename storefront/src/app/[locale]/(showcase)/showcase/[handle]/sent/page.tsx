import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { pageMetadata } from "@/shared/meta"
import { pageHandle } from "@/shared/page"
import { localPath, paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"

type Props = { params: Promise<{ locale: string; handle: string }>; searchParams: Promise<{ reference?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const t = await getTranslations("showcase")
  return pageMetadata({ locale, path: `${paths.showcase(handle)}/sent`, title: t("sentTitle"), description: t("sentText"), hidden: true })
}

/** The enquiry was taken; its reference is what the importer and the consortium speak of from here. */
export default async function SentRoute({ params, searchParams }: Props) {
  const { locale, handle } = await pageHandle(params)
  const { reference } = await searchParams
  if (typeof reference !== "string" || !/^[A-Za-z0-9-]{3,40}$/.test(reference)) redirect(localPath(locale, paths.showcase(handle)))
  const t = await getTranslations("showcase")
  return (
    <section className="wrap grid max-w-2xl gap-4 py-12">
      <h1>{t("sentTitle")}</h1>
      <Note tone="ok">
        {t("reference")}{" "}
        <bdi dir="ltr" className="block text-2xl font-bold">
          {reference}
        </bdi>
      </Note>
      <p className="text-ink-2">{t("sentText")}</p>
      <p>
        <ButtonLink href={paths.showcase(handle)}>{t("back")}</ButtonLink>
      </p>
    </section>
  )
}

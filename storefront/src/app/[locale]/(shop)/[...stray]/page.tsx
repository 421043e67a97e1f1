import type { Metadata } from "next"
import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"
import { pageLocale } from "@/shared/page"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await pageLocale(params))
}

/** Every address that is no page. Kept like all pages, in memory that is bounded. */
export default async function NoSuchPage({ params }: Props) {
  await pageLocale(params)
  return <MissingPage />
}

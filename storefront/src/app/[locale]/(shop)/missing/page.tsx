import type { Metadata } from "next"
import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"
import { pageLocale } from "@/shared/page"

export const dynamic = "force-static"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await pageLocale(params))
}

/** Every address that is no page is rewritten to this one (next.config.ts), so that inventing addresses fills no cache. */
export default async function NoSuchPage({ params }: Props) {
  await pageLocale(params)
  return <MissingPage />
}

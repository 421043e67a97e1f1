import type { ReactNode } from "react"
import { ShowcaseFrame } from "@/features/showcase/components/showcase-frame"
import { pageLocale } from "@/shared/page"

export default async function ShowcaseLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  await pageLocale(params)
  return <ShowcaseFrame>{children}</ShowcaseFrame>
}

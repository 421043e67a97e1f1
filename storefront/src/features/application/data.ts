import "server-only"
import type { ApplicationDetail, ApplicationPage, MyApplication, MyApplications } from "@contracts/application"
import { readCityNames } from "@/features/checkout/data"
import { readDesk } from "@/features/desk/data"
import { applyPaths, clusterPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** What the signed-in person applied for, and where one may apply. */
export const readMyApplications = (locale: Locale): Promise<MyApplications | null> => readDesk(locale, applyPaths.home(), "/desk/apply")

/** One of them; null for anybody else's. */
export const readMyApplication = (locale: Locale, id: string): Promise<MyApplication | null> => readDesk(locale, applyPaths.one(id), `/desk/apply/${encodeURIComponent(id)}`)

export const applicationStates = ["submitted", "papers_asked", "admitted", "refused", "withdrawn"] as const
export type SentState = (typeof applicationStates)[number]
export const isSentState = (text: string | undefined): text is SentState => applicationStates.some((state) => state === text)

/** Who applied to a cluster: those that wait, or those of one state. */
export async function readApplications(locale: Locale, clusterId: string, { state, after }: { state?: SentState; after?: string }): Promise<ApplicationPage | null> {
  const asked = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { after } : {}) })
  const [page, city] = await Promise.all([readDesk<ApplicationPage>(locale, clusterPaths.applications(clusterId), `/desk/clusters/${encodeURIComponent(clusterId)}/applications?${asked}`), readCityNames(locale)])
  return page && { ...page, applications: page.applications.map((each) => ({ ...each, city: city(each.city) })) }
}

export const readApplication = (locale: Locale, clusterId: string, id: string): Promise<ApplicationDetail | null> =>
  readDesk(locale, clusterPaths.application(clusterId, id), `/desk/clusters/${encodeURIComponent(clusterId)}/applications/${encodeURIComponent(id)}`)

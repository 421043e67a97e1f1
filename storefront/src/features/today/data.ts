import "server-only"
import type { ClusterToday } from "@contracts/desk-today"
import { readCityNames } from "@/features/checkout/data"
import { readDesk } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** What waits at a cluster's desk today; null for who may not see it. */
export async function readToday(locale: Locale, clusterId: string): Promise<ClusterToday | null> {
  const [today, city] = await Promise.all([readDesk<ClusterToday>(locale, clusterPaths.today(clusterId), `/desk/clusters/${encodeURIComponent(clusterId)}/today`), readCityNames(locale)])
  if (!today) return null
  const { applications, late } = today
  return {
    ...today,
    applications: applications && { ...applications, rows: applications.rows.map((row) => ({ ...row, city: city(row.city) })) },
    late: late && { ...late, rows: late.rows.map((row) => ({ ...row, city: row.city && city(row.city) })) },
  }
}

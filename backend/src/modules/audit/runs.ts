import type { AuditAct } from "../../contracts/audit"

/** Acts that an editor writes down again and again while somebody types. */
export const runActs = ["listing.changed"] as const satisfies readonly AuditAct[]

/** Two of them belong together when no more minutes lie between, and nothing else was done to the thing meanwhile. */
export const runMinutes = 30

type Detail = Record<string, unknown> | null

const namesIn = (details: readonly Detail[], key: string): string[] => [...new Set(details.flatMap((detail) => (Array.isArray(detail?.[key]) ? detail[key] : [])).filter((name) => typeof name === "string"))]

const isSwitch = (value: unknown): value is { sku: string; on: boolean } => typeof value === "object" && value !== null && "sku" in value && "on" in value && typeof value.sku === "string" && typeof value.on === "boolean"

/**
 * What acts of one run come to together: every part that was written, every pack that was taken away, and of packs that
 * were switched how they were left.
 * @param details the oldest first
 */
export function runDetail(details: readonly Detail[]): Detail {
  const [only] = details
  if (details.length <= 1) return only ?? null
  const [fields, removed] = [namesIn(details, "fields"), namesIn(details, "removed")]
  const switches = new Map(details.flatMap((detail) => (Array.isArray(detail?.packs) ? detail.packs : [])).filter(isSwitch).map(({ sku, on }) => [sku, on]))
  return {
    ...(fields.length > 0 ? { fields } : {}),
    ...(switches.size > 0 ? { packs: [...switches].map(([sku, on]) => ({ sku, on })) } : {}),
    ...(removed.length > 0 ? { removed } : {}),
  }
}

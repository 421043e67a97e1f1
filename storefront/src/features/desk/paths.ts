const onFrom = (before: string | undefined) => (before ? `?before=${encodeURIComponent(before)}` : "")
const asking = (asked: Partial<Record<string, string>>) => {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
  return query && `?${query}`
}
const at = (memberId: string, rest = "") => `/desk/members/${encodeURIComponent(memberId)}${rest}`

/** Addresses of the desk, without their language. */
export const deskPaths = {
  home: () => "/desk",
  member: (id: string, state?: string, after?: string) => {
    const query = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { after } : {}) }).toString()
    return at(id, query && `?${query}`)
  },
  listings: (memberId: string, { state, q, after }: { state?: string; q?: string; after?: string } = {}) => {
    const query = new URLSearchParams({ ...(state ? { state } : {}), ...(q ? { q } : {}), ...(after ? { after } : {}) }).toString()
    return at(memberId, `/listings${query && `?${query}`}`)
  },
  newListing: (memberId: string) => at(memberId, "/listings/new"),
  listing: (memberId: string, listingId: string) => at(memberId, `/listings/${encodeURIComponent(listingId)}`),
  editListing: (memberId: string, listingId: string) => at(memberId, `/listings/${encodeURIComponent(listingId)}/edit`),
  prices: (memberId: string) => at(memberId, "/prices"),
  team: (memberId: string) => at(memberId, "/team"),
  figures: (memberId: string) => at(memberId, "/figures"),
  permits: (memberId: string, asked: Partial<Record<"type" | "renew" | "done" | "problem", string>> = {}) => at(memberId, `/permits${asking(asked)}`),
  permitFile: (memberId: string, permitId: string) => at(memberId, `/permits/${encodeURIComponent(permitId)}/file`),
  closures: (memberId: string) => at(memberId, "/closures"),
  profile: (memberId: string) => at(memberId, "/profile"),
  notices: (memberId: string, before?: string) => at(memberId, `/notices${onFrom(before)}`),
  /** goods as a file; below it every file that was sent */
  sheet: (memberId: string) => at(memberId, "/sheet"),
  import: (memberId: string, importId: string) => at(memberId, `/sheet/${encodeURIComponent(importId)}`),
  history: (memberId: string, before?: string) => at(memberId, `/history${onFrom(before)}`),
  order: (memberId: string, orderId: string) => at(memberId, `/orders/${encodeURIComponent(orderId)}`),
  /** the same sheet as a file, where the shop has a browser to make it */
  pdf: (memberId: string, orderId: string, sheet: "label" | "slip") => `${deskPaths.print(memberId, orderId, sheet)}/pdf`,
  /** labels of a page of slices, one to a sheet */
  labels: (memberId: string, state?: string, after?: string) => at(memberId, `/labels${asking({ state, after })}`),
  labelsPdf: (memberId: string, state?: string, after?: string) => at(memberId, `/labels/pdf${asking({ state, after })}`),
  /** an A6 label, or an A4 slip to lie in the box */
  print: (memberId: string, orderId: string, sheet: "label" | "slip") => `${deskPaths.order(memberId, orderId)}/${sheet}`,
} as const

const inCluster = (clusterId: string, rest = "") => `/desk/clusters/${encodeURIComponent(clusterId)}${rest}`

/** Addresses of a cluster's desk, without their language. */
export const clusterPaths = {
  today: (clusterId: string) => inCluster(clusterId),
  members: (clusterId: string, asked: Partial<Record<"status" | "q" | "after", string>> = {}) => {
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
    return inCluster(clusterId, `/members${query && `?${query}`}`)
  },
  permits: (clusterId: string, asked: Partial<Record<"state" | "after" | "done" | "problem" | "refused", string>> = {}) => inCluster(clusterId, `/permits${asking(asked)}`),
  permit: (clusterId: string, permitId: string, asked: Partial<Record<"done" | "problem" | "refused", string>> = {}) => inCluster(clusterId, `/permits/${encodeURIComponent(permitId)}${asking(asked)}`),
  permitFile: (clusterId: string, permitId: string) => inCluster(clusterId, `/permits/${encodeURIComponent(permitId)}/file`),
  member: (clusterId: string, memberId: string) => inCluster(clusterId, `/members/${encodeURIComponent(memberId)}`),
  notices: (clusterId: string, before?: string) => inCluster(clusterId, `/notices${onFrom(before)}`),
  applications: (clusterId: string, asked: Partial<Record<"state" | "after", string>> = {}) => {
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
    return inCluster(clusterId, `/applications${query && `?${query}`}`)
  },
  application: (clusterId: string, id: string) => inCluster(clusterId, `/applications/${encodeURIComponent(id)}`),
  page: (clusterId: string) => inCluster(clusterId, "/page"),
  history: (clusterId: string, before?: string) => inCluster(clusterId, `/history${onFrom(before)}`),
  listings: (clusterId: string, asked: Partial<Record<"state" | "after", string>> = {}) => {
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
    return inCluster(clusterId, `/listings${query && `?${query}`}`)
  },
  listing: (clusterId: string, listingId: string) => inCluster(clusterId, `/listings/${encodeURIComponent(listingId)}`),
  figures: (clusterId: string) => inCluster(clusterId, "/figures"),
} as const

/** Addresses of somebody who applies, and has no desk yet. */
export const applyPaths = {
  home: () => "/desk/apply",
  one: (id: string, asked: Partial<Record<"step" | "paper" | "check" | "problem" | "done", string>> = {}) => {
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
    return `/desk/apply/${encodeURIComponent(id)}${query && `?${query}`}`
  },
} as const

/** Where to go after signing in: a page of the desk and nothing else, whatever the address bar says. */
export const safeBack = (path: string | undefined): string | null => (path && /^\/desk(\/[\w-]{1,64}){1,6}$/.test(path) ? path : null)

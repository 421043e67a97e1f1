const at = (memberId: string, rest = "") => `/desk/members/${encodeURIComponent(memberId)}${rest}`

/** Addresses of the desk, without their language. */
export const deskPaths = {
  home: () => "/desk",
  member: (id: string, state?: string, after?: string) => {
    const query = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { after } : {}) }).toString()
    return at(id, query && `?${query}`)
  },
  prices: (memberId: string) => at(memberId, "/prices"),
  closures: (memberId: string) => at(memberId, "/closures"),
  history: (memberId: string, before?: string) => at(memberId, `/history${before ? `?before=${encodeURIComponent(before)}` : ""}`),
  order: (memberId: string, orderId: string) => at(memberId, `/orders/${encodeURIComponent(orderId)}`),
  /** an A6 label, or an A4 slip to lie in the box */
  print: (memberId: string, orderId: string, sheet: "label" | "slip") => `${deskPaths.order(memberId, orderId)}/${sheet}`,
} as const

/** Addresses of a cluster's desk, without their language. */
export const clusterPaths = {
  history: (clusterId: string, before?: string) => `/desk/clusters/${encodeURIComponent(clusterId)}/history${before ? `?before=${encodeURIComponent(before)}` : ""}`,
} as const

/** Where to go after signing in: a page of the desk and nothing else, whatever the address bar says. */
export const safeBack = (path: string | undefined): string | null => (path && /^\/desk(\/[\w-]{1,64}){1,6}$/.test(path) ? path : null)

/**
 * What browse pages read, under which tags it is kept and for how long (seconds). Readers, actions and the webhook
 * all go by this file. Goods change by tag; the life is a net under a lost call, not the way to freshness.
 */
export type Read = { path: string; tags: string[]; life: number }

const hour = 3600

export const tags = {
  home: "home",
  registry: "registry",
  /** shops in header and footer of every page: only names, so that a new price does not refresh the whole site */
  frame: "frame",
  config: "config",
  places: "places",
  listing: (handle: string) => `listing:${handle}`,
  cluster: (handle: string) => `cluster:${handle}`,
  member: (handle: string) => `member:${handle}`,
  kind: (handle: string) => `kind:${handle}`,
  showcase: (handle: string) => `showcase:${handle}`,
} as const

const named = (value: string) => encodeURIComponent(value)

export const reads = {
  home: (): Read => ({ path: "/shop/home", tags: [tags.home], life: hour }),
  registry: (): Read => ({ path: "/shop/clusters", tags: [tags.registry], life: hour }),
  frame: (): Read => ({ path: "/shop/clusters", tags: [tags.frame], life: hour }),
  cluster: (handle: string): Read => ({ path: `/shop/clusters/${named(handle)}`, tags: [tags.cluster(handle)], life: hour }),
  member: (handle: string): Read => ({ path: `/shop/members/${named(handle)}`, tags: [tags.member(handle)], life: hour }),
  kind: (handle: string): Read => ({ path: `/shop/kinds/${named(handle)}`, tags: [tags.kind(handle)], life: hour }),
  listing: (handle: string): Read => ({ path: `/shop/listings/${named(handle)}`, tags: [tags.listing(handle)], life: hour }),
  /** under the tag of its listing: goods that come back, or go, change both */
  offSale: (handle: string): Read => ({ path: `/shop/off-sale/${named(handle)}`, tags: [tags.listing(handle)], life: hour }),
  showcase: (handle: string): Read => ({ path: `/shop/showcases/${named(handle)}`, tags: [tags.showcase(handle)], life: hour }),
  config: (): Read => ({ path: "/shop/config", tags: [tags.config], life: 60 }),
  places: (): Read => ({ path: "/shop/places", tags: [tags.places], life: 24 * hour }),
} as const

const tagShape = /^(home|registry|frame|config|places|(listing|cluster|member|kind|showcase):[a-z0-9][a-z0-9-]{0,120})$/

/** Whether the webhook may refresh this tag. */
export const isTag = (tag: string): boolean => tagShape.test(tag)

/** Whether the webhook may fetch this path to warm it: a page of ours, nothing else. */
export const isWarmPath = (path: string): boolean => /^\/(fa|en)(\/[a-z0-9-]+){0,3}$/.test(path)

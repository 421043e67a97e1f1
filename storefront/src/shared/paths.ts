/** Every page of the shop, without its language: the one place where addresses are spelt. */
export const paths = {
  home: () => "/",
  clusters: () => "/clusters",
  cluster: (handle: string) => `/clusters/${handle}`,
  member: (handle: string) => `/members/${handle}`,
  kind: (handle: string) => `/kinds/${handle}`,
  product: (handle: string) => `/products/${handle}`,
  search: (query = "") => (query ? `/search?q=${encodeURIComponent(query)}` : "/search"),
  showcase: (handle: string) => `/showcase/${handle}`,
  cart: () => "/cart",
  checkout: () => "/checkout",
  /** look-up by order number and mobile */
  orders: () => "/orders",
  order: (number: string, key: string) => `/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(key)}`,
  desk: () => "/desk",
  /** a buyer's own: orders, addresses */
  account: () => "/account",
  accountOrder: (number: string) => `/account/orders/${encodeURIComponent(number)}`,
  about: () => "/about",
  contact: () => "/contact",
  terms: () => "/terms",
  returns: () => "/returns",
  complaints: () => "/complaints",
} as const

/** A path in a language: `/fa`, `/en/clusters`. */
export const localPath = (locale: string, path: string): string => `/${locale}${path === "/" ? "" : path}`

/** An id of the backend, as far as its shape tells. */
export const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

/** Handles are ASCII slugs; anything else in an address is not worth a question to the backend. */
export const isHandle = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,120}$/.test(text)

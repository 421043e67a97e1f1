import "server-only"

/** The shop's own address, for canonical links, sitemap and share pictures. */
export const siteUrl = (): string => (process.env.KHOOSHE_SHOP_URL ?? "http://localhost:8000").replace(/\/$/, "")

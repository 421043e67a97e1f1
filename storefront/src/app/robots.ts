import type { MetadataRoute } from "next"
import { siteUrl } from "@/shared/site"

export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/*/cart", "/*/checkout", "/*/orders", "/*/desk", "/*/account", "/*/search"] },
    sitemap: `${siteUrl()}/sitemap.xml`,
  }
}

import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

// nothing of ours reports home, also when somebody builds by hand
process.env.NEXT_TELEMETRY_DISABLED = "1"

const root = path.resolve(__dirname, "..")

/**
 * Static pages cannot carry a nonce, so Next's inline bootstrap needs 'unsafe-inline'; everything else is our own origin.
 * `form-action` stays open to https, because paying is a form whose answer redirects to the gateway, and browsers
 * apply the rule to redirects too; the sandbox gateway is on localhost.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https://trustseal.enamad.ir",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self' https: http://localhost:* http://127.0.0.1:*",
  "frame-ancestors 'none'",
].join("; ")

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // server/start.mjs does it: kept pages once, everything else as it goes out
  compress: false,
  // title and icon come with the head for everybody: sent later they would need a script to move there, and browsers ask
  // for an icon that is not there
  htmlLimitedBots: /.*/,
  // hashing every answer costs a static page an eighth of its speed; moving about in the shop fetches no documents
  generateEtags: false,
  // kept pages live in memory, bounded: which tags are stale is known to the process alone, so a page on disk could come
  // back older than it was after a restart, and anybody could fill the disk with pages of goods that never were
  // actions carry photos and scanned papers: 15 MB, which the backend weighs too, and the form around them
  experimental: { isrFlushToDisk: false, serverActions: { bodySizeLimit: "16mb" } },
  cacheMaxMemorySize: 96 * 1024 * 1024,
  outputFileTracingRoot: root,
  turbopack: { root },
  // brings files of its own that no bundle may take apart; it is loaded when a sheet is asked for as a file
  serverExternalPackages: ["playwright-core"],
  // pictures come ready in the sizes that the pages use; Next's optimiser would only do the work twice
  images: { unoptimized: true },
  headers: async () => [
    {
      // without a name: with one, the values are compiled as patterns at every request
      source: "/(.*)",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
      ],
    },
  ],
}

export default createNextIntlPlugin("./src/i18n/request.ts")(config)

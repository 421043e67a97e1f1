import type { MedusaResponse } from "@medusajs/framework/http"

/** What everybody may see: a few seconds in any cache, then asked again by its ETag, which Express sets. */
export function answerKept(res: MedusaResponse, body: object): void {
  res.set("cache-control", "public, max-age=5, stale-while-revalidate=30").json(body)
}

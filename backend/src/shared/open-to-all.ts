import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * CORS of the shop's own prefix: any page may call it, since it reads no cookie
 * and nothing there is known by who asks, only by the id or key in the request,
 * or under `/shop/me` by a token that no browser sends by itself.
 */
export function openToAll(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": "content-type",
    "access-control-max-age": "86400",
  })
  if (req.method === "OPTIONS") res.status(204).end()
  else next()
}

import { authenticate, type AuthenticatedMedusaRequest, type MedusaNextFunction, type MedusaRequest, type MedusaResponse, type MiddlewareRoute } from "@medusajs/framework/http"
import type { ScopeKind } from "../../modules/desk/rules"
import { databaseOf } from "../../shared/database"
import { largestSheet } from "../../shared/sheet/limits"
import { shopError } from "../../shared/shop-error"
import { readStanding } from "../../workflows/desk/read/scope"
import { receiveFile } from "../../shared/upload/receive-file"
import { keepScope, type DeskRequest } from "./scope"

/** Reads the bearer's token if there is one; that there must be one is said below, in our own shape. */
const readToken = authenticate("desk_user", ["bearer"], { allowUnauthenticated: true, requireMfa: true })

function requireToken(req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (!req.auth_context?.actor_id) throw shopError("unauthorized", "Sign in to the desk first")
  next()
}

/** Nothing that a desk answers may be kept by a browser or a proxy. */
function neverKept(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set("cache-control", "no-store")
  next()
}

/**
 * The lock of every desk: the scope is in the path, and a grant must open it. Strangers, foreign ids and closed desks
 * are answered as if there were nothing.
 */
function requireScope(kind: ScopeKind) {
  return async (req: DeskRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const id = req.params.id ?? ""
    const standing = await readStanding(databaseOf(req.scope), req.auth_context.actor_id, kind, id)
    if (!standing) throw shopError("not_found", `Nothing for ${req.auth_context.actor_id} at ${req.path}`)
    keepScope(req, { kind, id, ...standing })
    next()
  }
}

export const deskMiddlewares: MiddlewareRoute[] = [
  { matcher: "/desk", middlewares: [neverKept, readToken, requireToken] },
  { matcher: "/desk/members/:id", middlewares: [requireScope("member")] },
  // after the lock: strangers send nothing
  { matcher: "/desk/members/:id/imports", methods: ["POST"], middlewares: [receiveFile({ bytes: largestSheet })] },
  { matcher: "/desk/clusters/:id", middlewares: [requireScope("cluster")] },
  { matcher: "/desk/consortiums/:id", middlewares: [requireScope("consortium")] },
  { matcher: "/desk/members/:id/pictures", methods: ["POST"], middlewares: [receiveFile()] },
  { matcher: "/desk/clusters/:id/pictures", methods: ["POST"], middlewares: [receiveFile()] },
  // a form names each kind of goods that the paper covers
  { matcher: "/desk/members/:id/permits", methods: ["POST"], middlewares: [receiveFile({ fields: 80 })] },
  { matcher: "/desk/apply/:id/papers", methods: ["POST"], middlewares: [receiveFile()] },
]

import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { allowedActs, type DeskAct, type DeskRole, type ScopeKind } from "../../modules/desk/rules"
import { shopError } from "../../shared/shop-error"

export interface DeskScope {
  kind: ScopeKind
  id: string
  role: DeskRole
}

/** A request of a desk user who signed in. */
export type DeskRequest = AuthenticatedMedusaRequest

/** Scopes that the middleware let in, by request: a route cannot be reached with one that was not checked. */
const scopes = new WeakMap<object, DeskScope>()

export function keepScope(req: DeskRequest, scope: DeskScope): void {
  scopes.set(req, scope)
}

/**
 * The scope of a request, if its role may do this. Default deny: a route whose
 * scope nobody checked is not found, as is an act that the role does not have.
 */
export function allowedScope(req: DeskRequest, act: DeskAct): DeskScope & { acts: readonly DeskAct[]; desk_user_id: string } {
  const scope = scopes.get(req)
  const acts = scope ? allowedActs(scope.kind, scope.role) : []
  if (!scope || !acts.includes(act)) throw shopError("not_found", `${act} is not for ${req.auth_context.actor_id} at ${req.path}`)
  return { ...scope, acts, desk_user_id: req.auth_context.actor_id }
}

import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { allowedActs, type DeskAct, type DeskRole, type ScopeKind } from "../../modules/desk/rules"
import type { MemberStatus } from "../../modules/member/rules"
import { shopError } from "../../shared/shop-error"

export interface DeskScope {
  kind: ScopeKind
  id: string
  role: DeskRole
  /** the member's standing; "active" for scopes that have none */
  status: MemberStatus
}

/** A request of a desk user who signed in. */
export type DeskRequest = AuthenticatedMedusaRequest

/** A scope that lets somebody do something, and who that is. */
export type AllowedScope = DeskScope & { acts: readonly DeskAct[]; desk_user_id: string }

/** Scopes that the middleware let in, by request: a route cannot be reached with one that was not checked. */
const scopes = new WeakMap<object, DeskScope>()

export function keepScope(req: DeskRequest, scope: DeskScope): void {
  scopes.set(req, scope)
}

/**
 * The scope of a request, if its role may do this, or one of these. Default deny: a route whose scope nobody checked
 * is not found, as is an act that the role does not have.
 */
export function allowedScope(req: DeskRequest, ...anyOf: [DeskAct, ...DeskAct[]]): AllowedScope {
  const scope = scopes.get(req)
  const acts = scope ? allowedActs(scope.kind, scope.role, scope.status) : []
  if (!scope || !anyOf.some((act) => acts.includes(act))) throw shopError("not_found", `${anyOf.join(", ")} is not for ${req.auth_context.actor_id} at ${req.path}`)
  return { ...scope, acts, desk_user_id: req.auth_context.actor_id }
}

import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ActorKey } from "../../desk/steps/sign-in-emails"

export interface SignInToOpen {
  /** what signs in already; null on the first time */
  auth_identity_id: string | null
  /** by what the provider knows the person: a desk user's id, a buyer's number */
  entity_id: string
  actor: { key: ActorKey; id: string }
}

/** Says whose a sign-in is. A first one is made in a single statement; one that is there is told anew whose it is. */
export const openSignInStep = createStep(
  "open-sign-in",
  async ({ auth_identity_id, entity_id, actor }: SignInToOpen, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const app_metadata = { [actor.key]: actor.id }
    if (auth_identity_id === null) {
      const made = await auth.createAuthIdentities({ provider_identities: [{ provider: "otp", entity_id }], app_metadata })
      return new StepResponse<string, { made: string } | { id: string; app_metadata: Record<string, unknown> }>(made.id, { made: made.id })
    }
    const before = (await auth.retrieveAuthIdentity(auth_identity_id)).app_metadata ?? {}
    if (before[actor.key] !== actor.id) await auth.updateAuthIdentities({ id: auth_identity_id, app_metadata: { ...before, ...app_metadata } })
    return new StepResponse<string, { made: string } | { id: string; app_metadata: Record<string, unknown> }>(auth_identity_id, { id: auth_identity_id, app_metadata: before })
  },
  async (done, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    if (done && "made" in done) await auth.deleteAuthIdentities([done.made])
    else if (done) await auth.updateAuthIdentities(done)
  },
)

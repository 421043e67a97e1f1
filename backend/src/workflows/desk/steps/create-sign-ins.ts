import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { identityOf, type ActorKey } from "./sign-in-emails"

export type SignInToCreate = { email: string; password: string; actor: { key: ActorKey; id: string } }

/**
 * Registers e-mails and passwords and says whose they are. Medusa's own step
 * leaves its mark on the identity when it is undone; this one removes what it
 * registered. An identity that is nobody yet (an interrupted run, or a stranger
 * who registered early) gets the new password; one that is somebody is refused.
 * @throws MedusaError not_allowed when the e-mail already belongs to another actor
 */
export const createSignInsStep = createStep(
  "create-sign-ins",
  async (signIns: SignInToCreate[], { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const registered: string[] = []
    for (const { email, password, actor } of signIns) {
      const left = await identityOf(container, email)
      if (left && Object.keys(left.actors).length > 0) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${email} already signs in as somebody else`)
      const answer = left
        ? await auth.updateProvider("emailpass", { entity_id: email, password })
        : await auth.register("emailpass", { body: { email, password } })
      const id = left?.id ?? answer.authIdentity?.id
      if (!answer.success || !id) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${email} cannot be registered: ${answer.error ?? "no identity"}`)
      if (!left) registered.push(id)
      await auth.updateAuthIdentities({ id, app_metadata: { [actor.key]: actor.id } })
    }
    return new StepResponse(registered, registered)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.AUTH).deleteAuthIdentities(ids)
  },
)

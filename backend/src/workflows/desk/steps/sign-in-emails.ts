import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Who somebody is once signed in; the name that Medusa's own actors use. */
export type ActorKey = "desk_user_id" | "user_id" | "customer_id"

/** What is registered under an e-mail and a password: the identity, and the actors that it is. */
export async function identityOf(container: MedusaContainer, email: string) {
  const [found] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ provider: "emailpass", entity_id: email }, { relations: ["auth_identity"], take: 1 })
  const identity = found?.auth_identity
  return identity ? { id: identity.id, actors: identity.app_metadata ?? {} } : null
}

/** Those of the e-mails with which one can sign in as this kind of actor. */
export async function signedInEmails(container: MedusaContainer, emails: string[], key: ActorKey): Promise<string[]> {
  const identities = await Promise.all(emails.map(async (email) => ({ email, identity: await identityOf(container, email) })))
  return identities.filter(({ identity }) => identity?.actors[key]).map(({ email }) => email)
}

import type { Locale, OtpHost } from "@khooshe/auth-otp"
import { container } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { randomUUID } from "node:crypto"
import { composeMessage } from "../../modules/message/compose"
import { databaseOf } from "../../shared/database"
import { originHeaders } from "./origin"
import { readPersonOfNumber } from "./read-person"

/** The text holds the code until it is sent; the parameters never do. */
const codeMessage = (mobile: string, code: string, locale: Locale) => ({ ...composeMessage("sign_in_code", { code }, { to: mobile, locale, about: randomUUID() }), params: {} })

const named = (header: string | undefined) => header || null

/**
 * What the shop does for the sign-in by code. A provider lives inside the auth
 * module, where nothing else can be reached; so this asks the application's own
 * container, and runs the outbox's workflow by its name, since the configuration
 * that names this file is read before any workflow is.
 */
export const signInHost: OtpHost = {
  isKnown: async (mobile) => (await readPersonOfNumber(databaseOf(container), mobile)) !== null,

  /**
   * The identity is the person's own, the one that signs in by e-mail. Who has none gets one, in a single statement and
   * known by the person's id, not by the number, which may come to be somebody else's.
   */
  async identify(mobile) {
    const person = await readPersonOfNumber(databaseOf(container), mobile)
    if (!person) return null
    const auth = container.resolve(Modules.AUTH)
    if (person.auth_identity_id) return auth.retrieveAuthIdentity(person.auth_identity_id)
    return auth.createAuthIdentities({ provider_identities: [{ provider: "otp", entity_id: person.id }], app_metadata: { desk_user_id: person.id } })
  },

  async deliver(mobile, code, locale) {
    await container.resolve(Modules.WORKFLOW_ENGINE).run("send-messages", { input: { messages: [codeMessage(mobile, code, locale)] } })
  },

  origin: ({ headers }) => ({ address: named(headers?.[originHeaders.address]), device: named(headers?.[originHeaders.device]) }),
}

import type { Locale, OtpHost } from "@khooshe/auth-otp"
import { container } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { randomUUID } from "node:crypto"
import { composeMessage } from "../../modules/message/compose"
import { databaseOf } from "../../shared/database"
import { settings } from "../../shared/settings"
import { originHeaders } from "./origin"
import { readPersonOfNumber } from "./read-person"
import { mayComeIn } from "./rules"

/** The text holds the code until it is sent; the parameters never do. */
const codeMessage = (mobile: string, code: string, locale: Locale) => ({ ...composeMessage("sign_in_code", { code }, { to: mobile, locale, about: randomUUID() }), params: {} })

/** Actor type → the workflow by which its people come in. */
const entrances: Readonly<Record<string, string>> = { desk_user: "enter-desk", customer: "enter-account" }

const comesIn = async (mobile: string, actor: string) => actor === "customer" || mayComeIn(await readPersonOfNumber(databaseOf(container), mobile), settings().production)

const named = (header: string | undefined) => header || null

/**
 * What the shop does for the sign-in by code. A provider lives inside the auth
 * module, where nothing else can be reached; so this asks the application's own
 * container, and runs the outbox's workflow by its name, since the configuration
 * that names this file is read before any workflow is.
 */
export const signInHost: OtpHost = {
  isKnown: (mobile, actor) => comesIn(mobile, actor),

  /**
   * A desk user's identity is the one that signs in by e-mail, if there is one, and is known by the person's id; a buyer
   * is known by the number itself. Who comes for the first time is made, here and not before: the number is proved now.
   */
  async identify(mobile, actor) {
    const enter = entrances[actor]
    if (!enter || !(await comesIn(mobile, actor))) return null
    const { result } = await container.resolve(Modules.WORKFLOW_ENGINE).run(enter, { input: { mobile } })
    return typeof result === "string" ? container.resolve(Modules.AUTH).retrieveAuthIdentity(result) : null
  },

  async deliver(mobile, code, locale) {
    await container.resolve(Modules.WORKFLOW_ENGINE).run("send-messages", { input: { messages: [codeMessage(mobile, code, locale)] } })
  },

  origin: ({ headers }) => ({ address: named(headers?.[originHeaders.address]), device: named(headers?.[originHeaders.device]) }),
}

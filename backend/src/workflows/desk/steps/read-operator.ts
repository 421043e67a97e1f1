import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { signedInEmails } from "./sign-in-emails"

/** The admin user of an e-mail, and whether it can sign in. Changes nothing. */
export const readOperatorStep = createStep("read-operator", async (email: string, { container }) => {
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { select: ["id"], take: 1 })
  const emails = await signedInEmails(container, [email], "user_id")
  return new StepResponse({ user_id: user?.id ?? null, signs_in: emails.includes(email) })
})

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESK_MODULE } from "../../../modules/desk"
import type { DeskModuleService } from "../../../modules/desk/service"
import { signedInEmails } from "./sign-in-emails"

/** Desk users of these e-mails, and whether they can sign in. Changes nothing. */
export const readDeskUsersStep = createStep("read-desk-users", async (emails: string[], { container }) => {
  const users = await container
    .resolve<DeskModuleService>(DESK_MODULE)
    .listDeskUsers({ email: emails }, { select: ["id", "email"], take: emails.length })
  const signedIn = await signedInEmails(container, emails, "desk_user_id")
  return new StepResponse(users.flatMap(({ id, email }) => (email === null ? [] : [{ id, email, signs_in: signedIn.includes(email) }])))
})

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { daysLeft } from "../../../modules/permit/decisions"
import { databaseOf } from "../../../shared/database"
import { endingMessages } from "../compose-notices"
import { readPermitNotices } from "../read/permit-notices"

/** A permit whose end is to be told, and on what occasion. */
export type Ending = { permit_id: string; occasion: string }

/** Puts into words that permits end. Writes nothing. */
export const composeEndingsStep = createStep("compose-endings", async (endings: Ending[], { container }) => {
  const notices = await readPermitNotices(databaseOf(container), endings.map((ending) => ending.permit_id))
  const now = new Date()
  const composed = endings.flatMap(({ permit_id, occasion }) => {
    const notice = notices.get(permit_id)
    if (!notice) return []
    const messages = endingMessages(notice, occasion, daysLeft(notice, now) ?? 0)
    return [{ messages, row: { permit_id, occasion, told: messages.length } }]
  })
  return new StepResponse({ messages: composed.flatMap(({ messages }) => messages), rows: composed.map(({ row }) => row) })
})

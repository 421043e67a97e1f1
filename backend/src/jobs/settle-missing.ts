import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../shared/database"
import { messageOf } from "../shared/message-of"
import { answerMissing } from "../workflows/member-order/answer-missing"
import { readReport, readReportsToSettle } from "../workflows/member-order/read/standing"
import { settleOrLater } from "../workflows/member-order/settle-or-later"

/** Questions that nobody answered in time end with the money, and refunds that a crash cut short are counted. */
export default async function settleMissing(container: MedusaContainer) {
  const database = databaseOf(container)
  for (const { id, expired } of await readReportsToSettle(database, new Date())) {
    const report = await readReport(database, id)
    if (!report) continue
    const { order_id } = report
    try {
      if (expired) await answerMissing(container, { order_id, report_id: id, answer: "refund", by: "system" })
      else await settleOrLater(container, { report_id: id, order_id })
    } catch (error) {
      // one that cannot be ended must not keep the others waiting
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Report ${id} is not settled: ${messageOf(error)}`)
    }
  }
}

export const config = { name: "settle-missing", schedule: "* * * * *" }

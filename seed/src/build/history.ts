import { recordPastSalesWorkflow } from "../../../backend/src/workflows/member-order/record-past-sales"
import { pastSales } from "../history/sales"
import type { Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Today } from "../support/days"
import type { Progress } from "../support/progress"

/** Sales that are over, so that a cluster's figures show something on the first day. */
export async function buildHistory(container: Container, profile: Profile, today: Today, progress: Progress): Promise<void> {
  const sales = pastSales(profile, today)
  const { result } = await recordPastSalesWorkflow(container).run({ input: { sales } })
  progress.done("past sales", result.recorded, sales.length)
}

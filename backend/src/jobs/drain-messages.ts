import type { MedusaContainer } from "@medusajs/framework/types"
import { drainMessages as drain } from "../workflows/message/drain-messages"

/** What could not be sent at once is tried again. Jobs are called with more than the container, which is none of the sender's business. */
export default async function drainMessages(container: MedusaContainer) {
  await drain(container)
}

export const config = { name: "drain-messages", schedule: "* * * * *" }

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { drainMessages } from "../workflows/message/drain-messages"

/** Sends at once what was just written; the minute's job does it when this does not. */
export default async function messageWritten({ container }: SubscriberArgs<{ id: string }>) {
  await drainMessages(container)
}

export const config: SubscriberConfig = { event: "message.written", context: { subscriberId: "drain-messages" } }

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { IMPORT_STARTED, runImport } from "../workflows/catalogue-import/run-import"

/** Applies a file at once; the minute's job does it when this does not. */
export default async function importStarted({ event, container }: SubscriberArgs<{ id: string }>) {
  await runImport(container, event.data.id)
}

export const config: SubscriberConfig = { event: IMPORT_STARTED, context: { subscriberId: "apply-imports" } }

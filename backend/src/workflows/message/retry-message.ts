import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { MESSAGE_MODULE } from "../../modules/message"
import type { MessageModuleService } from "../../modules/message/service"
import { drainMessages } from "./drain-messages"

/**
 * An operator wants a message tried again now, given up or not.
 * @throws MedusaError not_found; not_allowed for one that was sent: nothing is said twice
 */
export async function retryMessage(container: MedusaContainer, id: string): Promise<void> {
  const outbox = container.resolve<MessageModuleService>(MESSAGE_MODULE)
  const message = await outbox.retrieveMessage(id)
  if (message.state === "sent") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Message ${id} was sent`)
  await outbox.updateMessages({ id, state: "pending", attempts: 0, next_try_at: new Date() })
  await drainMessages(container)
}

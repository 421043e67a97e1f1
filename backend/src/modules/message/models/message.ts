import { model } from "@medusajs/framework/utils"

/** An outbox row: a message that somebody is owed, sent at least once, written once. */
export const Message = model
  .define("message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    template: model.text(),
    /** a mobile number (09…) or an e-mail address */
    to: model.text(),
    locale: model.text(),
    params: model.json(),
    text: model.text(),
    /** says the same thing only once: template and what it is about */
    unique_key: model.text().unique(),
    state: model.enum(["pending", "sent", "failed"]).default("pending"),
    attempts: model.number().default(0),
    next_try_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    error: model.text().nullable(),
  })
  .indexes([{ name: "IDX_message_due", on: ["next_try_at"], where: "state = 'pending' AND deleted_at IS NULL" }])

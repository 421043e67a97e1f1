import { model } from "@medusajs/framework/utils"

/** A foreign buyer's question to a consortium: which pieces, how many, for whom, where to. */
export const Enquiry = model
  .define("enquiry", {
    id: model.id({ prefix: "enq" }).primaryKey(),
    /** what the buyer is told; short, not consecutive */
    reference: model.text().unique(),
    /** the consortium's cluster handle */
    consortium: model.text().index("IDX_enquiry_consortium"),
    /** [{ listing_id?, kind?, amount, title }] */
    items: model.json(),
    company: model.text(),
    name: model.text(),
    /** ISO 3166-1 alpha-2 */
    country: model.text(),
    email: model.text().nullable(),
    messenger: model.text().nullable(),
    incoterm: model.text().nullable(),
    place: model.text().nullable(),
    message: model.text().nullable(),
    locale: model.text(),
    state: model.enum(["new", "read", "closed"]).default("new"),
    /** who sent it, as a keyed hash of the address: enough to count by, not to know */
    sender: model.text(),
    /** the same words from the same sender: the form that was sent twice */
    fingerprint: model.text(),
  })
  .indexes([{ name: "IDX_enquiry_sender", on: ["sender", "created_at"], where: "deleted_at IS NULL" }])

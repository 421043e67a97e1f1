import { model } from "@medusajs/framework/utils"
import { ApplicationEvent } from "./application-event"
import { ApplicationPaper } from "./application-paper"

/**
 * A workshop asks to become a member of a cluster. What is filled in is kept as it was typed until it is sent; the
 * rules say what of it is wrong. Nobody but the applicant sees a draft.
 */
export const Application = model
  .define("application", {
    id: model.id({ prefix: "appl" }).primaryKey(),
    desk_user_id: model.text().index("IDX_application_desk_user"),
    /** null until one is chosen; fixed once it is sent */
    cluster_id: model.text().nullable(),
    state: model.enum(["draft", "submitted", "papers_asked", "admitted", "refused", "withdrawn"]).default("draft"),
    /** the language in which the applicant is told how it goes on */
    locale: model.enum(["fa", "en"]).default("fa"),
    kind: model.enum(["guild", "home_based", "industrial", "trader", "cooperative"]).nullable(),
    activity: model.enum(["makes", "packs", "supplies_packaging", "trades"]).nullable(),
    name_fa: model.text().default(""),
    name_en: model.text().default(""),
    legal_name: model.text().default(""),
    legal_id: model.text().default(""),
    /** ISO 3166-2, or "" */
    province_code: model.text().default(""),
    /** listed Persian name, or "" */
    city: model.text().default(""),
    /** kind handles */
    goods: model.json(),
    pickup_address: model.text().default(""),
    mobile: model.text().default(""),
    story: model.text().default(""),
    /** types of papers that the agent asked for last, and when */
    asked: model.json(),
    asked_at: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** last move */
    moved_at: model.dateTime(),
    /** the member's, chosen before it is made, so that an admission that broke off goes on with the same one */
    handle: model.text().nullable(),
    member_id: model.text().nullable(),
    papers: model.hasMany(() => ApplicationPaper, { mappedBy: "application" }),
    events: model.hasMany(() => ApplicationEvent, { mappedBy: "application" }),
  })
  .indexes([{ name: "IDX_application_cluster", on: ["cluster_id", "state", "moved_at"], where: "deleted_at IS NULL" }])

import { model } from "@medusajs/framework/utils"
import { Application } from "./application"

/** A step that an application took, as the applicant reads it: the agent's reason belongs to it. */
export const ApplicationEvent = model.define("application_event", {
  id: model.id({ prefix: "apev" }).primaryKey(),
  state: model.enum(["draft", "submitted", "papers_asked", "admitted", "refused", "withdrawn"]),
  reason: model.text().nullable(),
  /** types of papers that were asked for */
  papers: model.json(),
  /** desk user */
  by: model.text(),
  application: model.belongsTo(() => Application, { mappedBy: "events" }),
})

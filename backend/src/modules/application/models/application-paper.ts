import { model } from "@medusajs/framework/utils"
import { Application } from "./application"

/** A paper in an application, with what its owner says is written on it. A newer one of its type takes its place. */
export const ApplicationPaper = model.define("application_paper", {
  id: model.id({ prefix: "appa" }).primaryKey(),
  paper_id: model.text(),
  type: model.text(),
  number: model.text().nullable(),
  issuer: model.text().nullable(),
  /** ISO days in Asia/Tehran */
  issued_on: model.text().nullable(),
  expires_on: model.text().nullable(),
  application: model.belongsTo(() => Application, { mappedBy: "papers" }),
})

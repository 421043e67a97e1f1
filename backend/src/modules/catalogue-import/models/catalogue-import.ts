import { model } from "@medusajs/framework/utils"

/** A file of a member's catalogue, and what a dry run found it to say. Its changed rows are rows of their own. */
export const CatalogueImport = model
  .define("catalogue_import", {
    id: model.id({ prefix: "cimp" }).primaryKey(),
    member_id: model.text(),
    /** desk user id */
    actor: model.text(),
    file_name: model.text(),
    /** refused: something is wrong, nothing may be written; checked: may be applied; applying: is being written; applied: is done */
    state: model.enum(["refused", "checked", "applying", "applied"]),
    total: model.number(),
    changed: model.number(),
    same: model.number(),
    wrong: model.number(),
    jumps: model.number(),
    ignored_columns: model.json(),
    /** [SheetIssue], in the order of the file, at most `mostIssues` */
    issues: model.json(),
    /** hash of the token that was said once; null for a refused file */
    token_hash: model.text().nullable(),
    until: model.dateTime().nullable(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_catalogue_import_newest", on: ["member_id", "created_at"], where: "deleted_at IS NULL" },
    { name: "IDX_catalogue_import_applying", on: ["state"], where: "state = 'applying' AND deleted_at IS NULL" },
  ])

import { model } from "@medusajs/framework/utils"

/** One row of a file that changes something: what it was when the file was checked, what it shall be, and whether it is. */
export const CatalogueImportRow = model
  .define("catalogue_import_row", {
    id: model.id({ prefix: "cirow" }).primaryKey(),
    import_id: model.text(),
    /** as a spreadsheet counts */
    row: model.number(),
    sku: model.text(),
    variant_id: model.text(),
    name: model.json(),
    /** [SheetChange] */
    changes: model.json(),
    state: model.enum(["waiting", "applied", "conflict"]).default("waiting"),
    attempts: model.number().default(0),
    /** whoever applies it has it to itself until then */
    leased_until: model.dateTime().nullable(),
  })
  .indexes([
    { name: "UQ_catalogue_import_row", on: ["import_id", "row"], unique: true },
    { name: "IDX_catalogue_import_row_waiting", on: ["import_id", "row"], where: "state = 'waiting' AND deleted_at IS NULL" },
  ])

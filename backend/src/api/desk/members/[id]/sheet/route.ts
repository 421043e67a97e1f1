import type { MedusaResponse } from "@medusajs/framework/http"
import { sheetQuery } from "../../../../../contracts/desk-sheet"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { sheetTypes, writeSheet } from "../../../../../shared/sheet/write-sheet"
import { readSheetPacks } from "../../../../../workflows/catalogue-import/read/sheet-packs"
import { catalogueTable } from "../../../../../workflows/catalogue-import/write-catalogue"
import { allowedScope, type DeskRequest } from "../../../scope"

/** The member's goods as a file, to be edited and sent back. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "import_listings")
  const { format, locale } = readQuery(sheetQuery, req.query)
  const file = await writeSheet(catalogueTable(await readSheetPacks(databaseOf(req.scope), id), locale), format)
  res.set({ "content-type": sheetTypes[format], "content-disposition": `attachment; filename="khooshe-goods.${format}"`, "x-content-type-options": "nosniff" }).send(file)
}

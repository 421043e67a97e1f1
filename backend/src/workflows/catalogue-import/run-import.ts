import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_IMPORT_MODULE } from "../../modules/catalogue-import"
import type { CatalogueImportModuleService } from "../../modules/catalogue-import/service"
import { databaseOf } from "../../shared/database"
import { messageOf } from "../../shared/message-of"
import { applyRowsWorkflow } from "./apply-rows"
import { beginPacks, newPackIn } from "./begin-packs"
import { finishImportWorkflow } from "./finish-import"
import { readImportOwner } from "./read/imports"

/** Rows that are written together. */
const batch = 100

/** Said when a member begins to apply a file. Data: `{ id }` of the import. */
export const IMPORT_STARTED = "catalogue-import.started"

/**
 * Applies what waits of an import, batch by batch, to its end. Several may run at once, in one process or many: a row is
 * one writer's at a time. Rows of a batch that failed wait until their lease is over, and are tried again by the minute's job.
 */
export async function runImport(container: MedusaContainer, id: string): Promise<void> {
  const owner = await readImportOwner(databaseOf(container), id)
  if (!owner) return
  const service = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
  for (;;) {
    const rows = await service.claimRows(id, batch)
    if (rows.length === 0) break
    try {
      const made = rows.flatMap((row) => {
        const change = newPackIn(row)
        return change ? [{ ...row, change }] : []
      })
      await beginPacks(container, service, { import_id: id, ...owner }, made)
      const others = rows.filter((row) => newPackIn(row) === null)
      if (others.length > 0) await applyRowsWorkflow(container).run({ input: { member_id: owner.member_id, rows: others } })
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`${rows.length} rows of ${id} are not applied yet: ${messageOf(error)}`)
    }
  }
  await finishImportWorkflow(container).run({ input: { id, ...owner } })
}

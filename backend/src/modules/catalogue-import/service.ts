import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { SheetChange } from "../../contracts/desk-sheet"
import { executeOwn } from "../../shared/service-sql"
import { CatalogueImport } from "./models/catalogue-import"
import { CatalogueImportRow } from "./models/catalogue-import-row"

/** Seconds for which a claimed row is one writer's; a writer that died is followed by another after that. */
export const leaseSeconds = 30
/** A row that failed so often is left alone, so that one row never keeps an import from its end. */
export const mostAttempts = 5

export interface RowToKeep {
  row: number
  sku: string
  variant_id: string
  name: { fa: string; en: string }
  changes: SheetChange[]
}

export type ClaimedRow = Pick<RowToKeep, "row" | "sku" | "variant_id" | "changes"> & { id: string }

export class CatalogueImportModuleService extends MedusaService({ CatalogueImport, CatalogueImportRow }) {
  /** Keeps rows by one statement: thousands of entities would take seconds. */
  @InjectManager()
  async keepRows(import_id: string, rows: readonly RowToKeep[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (rows.length === 0) return
    await executeOwn(
      context,
      `insert into catalogue_import_row (id, import_id, "row", sku, variant_id, name, changes, state, attempts)
       select 'cirow_' || replace(gen_random_uuid()::text, '-', ''), ?, each."row", each.sku, each.variant_id, each.name, each.changes, 'waiting', 0
       from jsonb_to_recordset(?::jsonb) as each("row" int, sku text, variant_id text, name jsonb, changes jsonb)
       on conflict (import_id, "row") where deleted_at is null do nothing`,
      [import_id, JSON.stringify(rows)],
    )
  }

  /**
   * A checked file begins to be applied, by whom first says its token.
   * @returns whether it did now; not when it had begun before, was refused or its time is over
   */
  @InjectManager()
  async begin(id: string, token_hash: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await executeOwn(
      context,
      `update catalogue_import set state = 'applying', started_at = now(), updated_at = now()
       where id = ? and state = 'checked' and token_hash = ? and until > now() and deleted_at is null returning id`,
      [id, token_hash],
    )
    return rows.length > 0
  }

  /** Takes rows that wait, in the order of the file: each goes to one writer at a time. */
  @InjectManager()
  async claimRows(import_id: string, limit: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<ClaimedRow[]> {
    return executeOwn<ClaimedRow>(
      context,
      `update catalogue_import_row set attempts = attempts + 1, leased_until = now() + make_interval(secs => ?), updated_at = now()
       where id in (select id from catalogue_import_row where import_id = ? and state = 'waiting' and attempts < ? and (leased_until is null or leased_until < now()) and deleted_at is null
         order by "row" limit ? for update skip locked)
       returning id, "row", sku, variant_id, changes`,
      [leaseSeconds, import_id, mostAttempts, limit],
    )
  }

  /** Says of rows what became of them. */
  @InjectManager()
  async settleRows(ids: readonly string[], state: "waiting" | "applied" | "conflict", @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (ids.length > 0) await executeOwn(context, "update catalogue_import_row set state = ?, leased_until = null, updated_at = now() where id in (select jsonb_array_elements_text(?::jsonb))", [state, JSON.stringify(ids)])
  }

  /**
   * An import of which nothing waits any more is applied; rows that failed too often are conflicts by then.
   * @returns whether this call ended it, so that its end is told once
   */
  @InjectManager()
  async finish(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    await executeOwn(context, `update catalogue_import_row set state = 'conflict', updated_at = now() where import_id = ? and state = 'waiting' and attempts >= ? and (leased_until is null or leased_until < now()) and deleted_at is null`, [id, mostAttempts])
    const rows = await executeOwn(
      context,
      `update catalogue_import set state = 'applied', finished_at = now(), updated_at = now()
       where id = ? and state = 'applying' and deleted_at is null and not exists (select 1 from catalogue_import_row r where r.import_id = catalogue_import.id and r.state = 'waiting' and r.deleted_at is null)
       returning id`,
      [id],
    )
    return rows.length > 0
  }
}

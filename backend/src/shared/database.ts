import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The one door to direct SQL, for reads of several modules at once. Values are bound, never pasted. */
export interface Database {
  raw(sql: string, bindings?: readonly unknown[] | Record<string, unknown>): Promise<{ rows: unknown[] }>
}

export function databaseOf(container: MedusaContainer): Database {
  return container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
}

/** @returns the rows of a read; `T` is the caller's word for what it selected */
export async function rowsOf<T>(database: Database, sql: string, bindings: Record<string, unknown> = {}): Promise<T[]> {
  const { rows } = await database.raw(sql, bindings)
  return rows as T[]
}

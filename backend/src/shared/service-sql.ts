import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * A statement of a module's own on its own tables, for what the generated methods
 * cannot express: a condition and an effect that must be one. Values are bound to `?`; a
 * list goes as JSON, because the driver would spread it into several values.
 */
export async function executeOwn<T>(context: Context<EntityManager>, sql: string, values: unknown[]): Promise<T[]> {
  if (!context.manager) throw new Error("No database manager was injected")
  return context.manager.execute<T[]>(sql, values)
}

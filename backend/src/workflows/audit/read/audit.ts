import type { AuditPage } from "../../../contracts/audit"
import type { ScopeKind } from "../../../modules/desk/rules"
import type { Database } from "../../../shared/database"
import { readAuditEntries } from "./entries"

/**
 * What was done in a scope, the newest first.
 * @param before the id of the entry to go on from
 */
export const readAudit = (database: Database, scope: { kind: ScopeKind; id: string }, before: string | null): Promise<AuditPage> => readAuditEntries(database, { ...scope, before })

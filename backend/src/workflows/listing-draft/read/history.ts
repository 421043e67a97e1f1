import type { AuditPage } from "../../../contracts/audit"
import type { Database } from "../../../shared/database"
import { readAuditEntries } from "../../audit/read/entries"

/**
 * What was done with one listing, the newest first.
 * @param before the id of the entry to go on from
 */
export const readListingHistory = (database: Database, member_id: string, listing_id: string, before: string | null): Promise<AuditPage> =>
  readAuditEntries(database, { kind: "member", id: member_id, listing_id, before })

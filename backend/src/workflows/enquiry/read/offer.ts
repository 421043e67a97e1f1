import type { LocalizedText } from "../../../contracts/shared"
import type { Offer } from "../../../modules/enquiry/rules"
import { rowsOf, type Database } from "../../../shared/database"

const query = `
select coalesce((select jsonb_agg(jsonb_build_object('id', l.product_id, 'handle', l.handle, 'title', l.card->'title', 'kind', l.card->'kind')) from listing l where l.cluster_handle = c.handle and l.deleted_at is null), '[]') as listings
from cluster c where c.handle = :consortium and c.is_consortium and c.deleted_at is null`

/** What a consortium offers, or null when there is none such. */
export async function readOffer(database: Database, consortium: string): Promise<Offer | null> {
  const [row] = await rowsOf<{ listings: { id: string; handle: string; title: LocalizedText; kind: { handle: string; name: LocalizedText } }[] }>(database, query, { consortium })
  if (!row) return null
  return { listings: row.listings, kinds: [...new Map(row.listings.map(({ kind }) => [kind.handle, kind])).values()] }
}

import "server-only"
import type { SearchPage } from "@contracts/listing"
import { callLive } from "@/shared/medusa"
import { searchQuery, type Search } from "./query"

/** A search is never kept: it is one question of one reader. */
export const readSearch = (search: Search): Promise<SearchPage> => callLive<SearchPage>(`/shop/search${searchQuery(search, { page: search.page })}`)

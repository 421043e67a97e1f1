import "server-only"
import type { HomePage } from "@contracts/cluster"
import { reads } from "@/shared/cache"
import { readKeptOrFail } from "@/shared/medusa"

export const readHome = (): Promise<HomePage> => readKeptOrFail<HomePage>(reads.home())

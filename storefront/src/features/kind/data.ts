import "server-only"
import type { KindPage } from "@contracts/cluster"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readByHandle } from "@/shared/medusa"

/** What members have in common under one kind, or null when there is none. */
export const readKind = cache((handle: string): Promise<KindPage | null> => readByHandle<KindPage>(handle, reads.kind))

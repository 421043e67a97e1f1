import "server-only"
import type { MemberPage } from "@contracts/member"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readByHandle } from "@/shared/medusa"

/** A member's page, or null when there is none. */
export const readMember = cache((handle: string): Promise<MemberPage | null> => readByHandle<MemberPage>(handle, reads.member))

import "server-only"
import type { MemberPage } from "@contracts/member"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readKept } from "@/shared/medusa"

/** A member's page, or null when there is none. */
export const readMember = cache((handle: string): Promise<MemberPage | null> => readKept<MemberPage>(reads.member(handle)))

import { isRefusedAccount } from "../../api/auth/demo-accounts"
import { deskIsOpen } from "../../modules/desk/rules"
import type { MemberStatus } from "../../modules/member/rules"

/** A grant that somebody has or had; `status` is the member's, for a member's desk. */
export interface GrantOfPerson {
  taken_back: boolean
  status: MemberStatus
}

export interface PersonOfNumber {
  email: string
  grants: readonly GrantOfPerson[]
}

/**
 * Who may sign in by a number. A number that two people gave is nobody's. Somebody who never had a desk (an applicant)
 * may come; somebody whose every desk was taken back or closed may not. Parcels of a suspended member go on, so its
 * people may come, and find less to do.
 * @returns the one person, or null
 */
export function personToLetIn<P extends PersonOfNumber>(people: readonly P[], production: boolean): P | null {
  const [person, ...others] = people
  if (!person || others.length > 0 || isRefusedAccount(person.email, production)) return null
  const open = person.grants.some((grant) => !grant.taken_back && deskIsOpen(grant.status))
  return open || person.grants.length === 0 ? person : null
}

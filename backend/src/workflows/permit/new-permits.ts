import type { PermitToRegister } from "./register-permit"

export type Holder = { handle: string; id: string; papers: { type: string; number: string }[] }

/** A permit as it is written. */
export type PermitRow = Omit<PermitToRegister, "member" | "verified"> & {
  id?: string
  member_id: string
  verified_at: string | null
  verified_by: string | null
  paper_id?: string | null
  submitted_by?: string | null
  follows_id?: string | null
}

/** The rows of those papers that their member does not hold yet. */
export function newPermits(permits: PermitToRegister[], holders: Holder[]): PermitRow[] {
  return permits.flatMap(({ member, verified, ...permit }) => {
    const holder = holders.find((each) => each.handle === member)
    if (!holder || holder.papers.some((paper) => paper.type === permit.type && paper.number === permit.number)) return []
    return [{ ...permit, member_id: holder.id, verified_at: verified?.at ?? null, verified_by: verified?.by ?? null }]
  })
}

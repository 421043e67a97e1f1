import type { PermitToRegister } from "./register-permit"

export type Holder = { handle: string; id: string; papers: { type: string; number: string }[] }

/** The rows of those papers that their member does not hold yet. */
export function newPermits(permits: PermitToRegister[], holders: Holder[]) {
  return permits.flatMap(({ member, verified, ...permit }) => {
    const holder = holders.find((each) => each.handle === member)
    if (!holder || holder.papers.some((paper) => paper.type === permit.type && paper.number === permit.number)) return []
    return [{ ...permit, member_id: holder.id, verified_at: verified?.at ?? null, verified_by: verified?.by ?? null }]
  })
}
export type PermitRow = ReturnType<typeof newPermits>[number]

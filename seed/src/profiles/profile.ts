import type { PaperFields, SaveApplicationBody } from "../../../backend/src/contracts/application"
import type { DeskRole } from "../../../backend/src/modules/desk/rules"
import type { KindToCreate } from "../../../backend/src/workflows/kind/create-kind"
import type { TownToOpen } from "../../../backend/src/workflows/cluster/town-gaps"
import type { PermitToRegister } from "../../../backend/src/workflows/permit/register-permit"
import type { Good } from "../goods/good"
import type { MemberSpec, Town } from "../members/member"
import type { ProcessTrade } from "../members/process"
import type { RegistryEntry } from "../registry/source"

/** A member with its town and its number there. */
export type Seated = { spec: MemberSpec; town: Town; number: number; trade: ProcessTrade | null }

/** People who can sign in at the desk, all with the demo password, or by a code to their mobile. `of` is the handle of a member or a cluster. */
export type DeskPerson = { name: string; email: string; mobile: string; role: DeskRole; scope: "member" | "cluster"; of: string; /** the member has sold before today, though somebody works at its desk */ sold?: true }

/** Somebody who applied to a cluster and waits: what was filled in, and the papers that came. */
export type Applicant = { name: string; email: string; mobile: string; /** handle */ cluster: string; facts: SaveApplicationBody; papers: PaperFields[] }

/** Everything that a seed writes, before pictures and ids. */
export type Profile = {
  registry: RegistryEntry[]
  towns: TownToOpen[]
  kinds: { clusters: KindToCreate[]; goods: KindToCreate[] }
  members: Seated[]
  permits: PermitToRegister[]
  goods: Good[]
  desk: DeskPerson[]
  applicants: Applicant[]
  operator: { email: string; first_name: string; last_name: string }
}

import type { ApplicationDetail, MyApplication, PaperAsked, PaperType } from "../../contracts/application"
import { paperType } from "../../contracts/application"
import { mayEdit, mayMove, type Mover } from "../../modules/application/moves"
import { isPermit, paperTitle, type Entry } from "../../modules/application/papers"
import { permitTypes } from "../../modules/permit/types"
import type { PermitType } from "../../contracts/permit"
import { findProvince } from "../../shared/places"
import type { Filed, WholeApplication } from "./read/application"

const titled = (type: PaperType) => ({ type, title: paperTitle(type) })

const viewEntry = ({ one_of, state, paper }: Entry<Filed>): PaperAsked => ({
  one_of: one_of.map((type) => ({ ...titled(type), permit: isPermit(type) ? writtenOn(type) : null })),
  state,
  paper: paper && viewPaper(paper),
})

function writtenOn(type: PermitType) {
  const { about, issuers, ends } = permitTypes[type]
  return { about, issuers: [...issuers], ends }
}

const viewPaper = ({ row_id: _row, ...paper }: Filed) => paper

const historyOf = (application: WholeApplication) => application.events.map((event) => ({ ...event, papers: event.papers.map(titled) }))

/** An application as the person reads it who applied. */
export function viewMine(application: WholeApplication): MyApplication {
  const { id, state, cluster, facts, kinds, papers, problems, member } = application
  return {
    id, state, cluster, facts, problems, member,
    kinds: kinds.map(({ handle, name }) => ({ handle, name })),
    papers: papers.map(viewEntry),
    history: historyOf(application),
    can: { edit: mayEdit(state), submit: mayMove("submit", state, "applicant") && problems.length === 0, withdraw: mayMove("withdraw", state, "applicant") },
  }
}

/** … and as the cluster's agent does. */
export function viewForAgent(application: WholeApplication, desk_user_id: string): ApplicationDetail {
  const { id, state, facts, kinds, papers, problems, member, applicant } = application
  const own = application.desk_user_id === desk_user_id
  const mover: Mover = own ? "agent_who_applied" : "agent"
  const province = findProvince(facts.province_code)
  return {
    id, state, facts, problems, member, own,
    goods: kinds.filter(({ handle }) => facts.goods.includes(handle)).map(({ handle, name }) => ({ handle, name })),
    province: province && { fa: province.fa, en: province.en },
    applicant: { name: applicant.name, mobile: applicant.mobile },
    papers: papers.map(viewEntry),
    may_ask: paperType.options.map(titled),
    history: historyOf(application),
    can: { ask: mayMove("ask", state, mover), admit: mayMove("admit", state, mover), refuse: mayMove("refuse", state, mover) },
  }
}

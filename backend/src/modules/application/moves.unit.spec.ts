import { describe, expect, it } from "vitest"
import { applicationState, type ApplicationState } from "../../contracts/application"
import { applicationActs, mayChooseCluster, mayEdit, moveOf, sentStates, type ApplicationAct } from "./moves"

const states = applicationState.options

/** Every pair of states that an act joins; what is not here must be refused. */
const allowed: readonly [ApplicationAct, "applicant" | "agent", ApplicationState, ApplicationState][] = [
  ["submit", "applicant", "draft", "submitted"],
  ["submit", "applicant", "papers_asked", "submitted"],
  ["withdraw", "applicant", "draft", "withdrawn"],
  ["withdraw", "applicant", "submitted", "withdrawn"],
  ["withdraw", "applicant", "papers_asked", "withdrawn"],
  ["ask", "agent", "submitted", "papers_asked"],
  ["ask", "agent", "papers_asked", "papers_asked"],
  ["admit", "agent", "submitted", "admitted"],
  ["refuse", "agent", "submitted", "refused"],
  ["refuse", "agent", "papers_asked", "refused"],
]

describe("who moves an application from where to where", () => {
  it.each(applicationActs.flatMap((act) => states.flatMap((from) => states.map((to) => [act, from, to] as const))))("%s: %s to %s", (act, from, to) => {
    for (const mover of ["applicant", "agent"] as const) {
      const answer = moveOf(act, from, mover)
      expect([mover, "to" in answer && answer.to === to]).toEqual([mover, allowed.some((row) => row[0] === act && row[1] === mover && row[2] === from && row[3] === to)])
    }
  })

  it.each(applicationActs.flatMap((act) => states.map((from) => [act, from] as const)))("%s from %s: nobody decides about the own application", (act, from) => {
    const answer = moveOf(act, from, "agent_who_applied")
    if (act === "submit" || act === "withdraw") expect(answer).toEqual(moveOf(act, from, "applicant"))
    else expect(answer).toEqual({ refusal: "own_application" })
  })

  it("the other side's acts are not there at all", () => {
    for (const from of states) {
      expect([moveOf("admit", from, "applicant"), moveOf("ask", from, "applicant"), moveOf("refuse", from, "applicant")]).toEqual([1, 2, 3].map(() => ({ refusal: "not_found" })))
      expect([moveOf("submit", from, "agent"), moveOf("withdraw", from, "agent")]).toEqual([1, 2].map(() => ({ refusal: "not_found" })))
    }
  })
})

it.each<[ApplicationState, boolean, boolean, boolean]>([
  ["draft", true, true, false], ["submitted", false, false, true], ["papers_asked", true, false, true], ["admitted", false, false, true], ["refused", false, false, true], ["withdrawn", false, false, true],
])("%s: may be edited %s, its cluster changed %s, seen by the agent %s", (state, edit, cluster, seen) => {
  expect([mayEdit(state), mayChooseCluster(state), sentStates.includes(state)]).toEqual([edit, cluster, seen])
})

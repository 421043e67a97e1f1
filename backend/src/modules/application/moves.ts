import type { ApplicationState } from "../../contracts/application"
import type { ErrorCode } from "../../contracts/errors"

export const applicationActs = ["submit", "withdraw", "ask", "admit", "refuse"] as const
export type ApplicationAct = (typeof applicationActs)[number]
/** Who wants to move it: the person who applied, an agent of the cluster, or an agent who applied to the own cluster. */
export type Mover = "applicant" | "agent" | "agent_who_applied"

type Move = { by: "applicant" | "agent"; from: readonly ApplicationState[]; to: ApplicationState }

/** Who moves an application from where to where. What is admitted, refused or withdrawn stays so. */
const moves: Readonly<Record<ApplicationAct, Move>> = {
  submit: { by: "applicant", from: ["draft", "papers_asked"], to: "submitted" },
  withdraw: { by: "applicant", from: ["draft", "submitted", "papers_asked"], to: "withdrawn" },
  // asking again changes what is asked for
  ask: { by: "agent", from: ["submitted", "papers_asked"], to: "papers_asked" },
  admit: { by: "agent", from: ["submitted"], to: "admitted" },
  refuse: { by: "agent", from: ["submitted", "papers_asked"], to: "refused" },
}

export type MoveAnswer = { to: ApplicationState } | { refusal: Extract<ErrorCode, "state_conflict" | "own_application" | "not_found"> }

/** Where an act leads, or why it may not be. Nobody decides about the own application. */
export function moveOf(act: ApplicationAct, state: ApplicationState, mover: Mover): MoveAnswer {
  const move = moves[act]
  if (move.by === "applicant" && mover === "agent") return { refusal: "not_found" }
  if (move.by === "agent" && mover === "applicant") return { refusal: "not_found" }
  if (move.by === "agent" && mover === "agent_who_applied") return { refusal: "own_application" }
  return move.from.includes(state) ? { to: move.to } : { refusal: "state_conflict" }
}

export const mayMove = (act: ApplicationAct, state: ApplicationState, mover: Mover): boolean => "to" in moveOf(act, state, mover)

/** While an agent looks at it, and after the decision, nothing in it changes. */
export const mayEdit = (state: ApplicationState): boolean => state === "draft" || state === "papers_asked"

/** The cluster is chosen before the application is sent: another agent would decide. */
export const mayChooseCluster = (state: ApplicationState): boolean => state === "draft"

/** States that a cluster's agent sees. */
export const sentStates: readonly ApplicationState[] = ["submitted", "papers_asked", "admitted", "refused", "withdrawn"]
export const openStates: readonly ApplicationState[] = ["draft", "submitted", "papers_asked"]

import type { ApplicationState, MyApplication } from "@contracts/application"
import type { ErrorCode } from "@contracts/errors"
import type { BadgeTone } from "@/shared/ui/badge"
import type { IconName } from "@/shared/ui/icon"

/** The steps of the form, in their order. */
export const steps = ["who", "what", "papers", "send"] as const
export type Step = (typeof steps)[number]
export const isStep = (text: string | undefined): text is Step => steps.some((step) => step === text)
export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? "send"

type Problem = MyApplication["problems"][number]

/** Fields of a step, by their names in the form and among the problems. */
export const fieldsOf = {
  who: ["cluster", "kind", "name_fa", "name_en", "legal_name", "legal_id", "mobile", "province", "city", "pickup_address"],
  what: ["activity", "goods", "story"],
} as const
export type FieldName = (typeof fieldsOf)["who" | "what"][number]

const names: Partial<Record<string, FieldName>> = { province_code: "province" }
const fieldOfProblem = ({ field }: Problem): string => names[field] ?? field

/** Where a problem is mended. */
export const stepOf = (problem: Problem): Step =>
  fieldsOf.who.some((field) => field === fieldOfProblem(problem)) ? "who" : fieldsOf.what.some((field) => field === fieldOfProblem(problem)) ? "what" : "papers"

/** What is wrong with which field. What is only still to be said counts once somebody wanted to go on. */
export function fieldErrors(problems: readonly Problem[], wantedOn: boolean): Partial<Record<string, ErrorCode>> {
  return Object.fromEntries(problems.filter(({ code }) => wantedOn || code !== "required").map((problem) => [fieldOfProblem(problem), problem.code]))
}

/** The steps that nothing is wrong with, for the marks beside their names. */
export const isDone = (step: Step, { problems, papers }: Pick<MyApplication, "problems" | "papers">): boolean =>
  step === "papers" ? papers.length > 0 && papers.every(({ state }) => state === "sent") : step !== "send" && !problems.some((problem) => stepOf(problem) === step)

/** Words + icon + colour of a state. */
export const stateLook: Readonly<Record<ApplicationState, { tone: BadgeTone; icon: IconName }>> = {
  draft: { tone: "plain", icon: "file" },
  submitted: { tone: "action", icon: "clock" },
  papers_asked: { tone: "warn", icon: "alert" },
  admitted: { tone: "ok", icon: "check" },
  refused: { tone: "danger", icon: "x" },
  withdrawn: { tone: "plain", icon: "x" },
}

/** The four dots of the tracker: filled in, sent, looked at, decided. The one that an application stands at. */
export const dotOf = (state: ApplicationState): number => (state === "draft" ? 0 : state === "submitted" || state === "papers_asked" ? 2 : 3)

import type { KeptForm } from "@/shared/kept-form"

/** What of the forms of a page was refused: the reader's words by input, and what was typed there. */
export type Refused = { bad: Partial<Record<string, string>>; kept: Partial<Record<string, string>> }
export type Refusals = { of: (form: string) => Refused; /** a refusal that belongs to no form of the page */ rest: string | null; /** another wrote some of it meanwhile, and the writer may leave it to them */ contested: boolean }

type Code = NonNullable<KeptForm["errors"][string]>

/** Only the form that was sent is shown as it was sent. */
export function refusalsOf({ values, errors }: KeptForm, problem: Code | null, say: (code: Code, input?: string) => string): Refusals {
  const told = problem ? Object.entries(errors).flatMap(([name, code]): [string, string][] => (code ? [[name, say(code, name)]] : [])) : []
  const sent = told.length > 0 ? (values.form ?? null) : null
  return {
    of: (form) => (sent === form ? { bad: Object.fromEntries(told), kept: values } : { bad: {}, kept: {} }),
    rest: problem && sent === null ? say(problem) : null,
    contested: sent !== null && Object.values(errors).includes("edited_meanwhile"),
  }
}

import type { ClusterFigures } from "@contracts/desk-figures"
import type { Locale } from "@/i18n/locales"
import { one, type Query } from "@/shared/query"

export type By = ClusterFigures["by"]
export type Span = ClusterFigures["span"]
export type Unit = ClusterFigures["unit"]

/** What a page of figures is asked for. Undefined means what the backend takes for it. */
export interface Question {
  span: Span
  by: By
  from: string | undefined
  to: string | undefined
  unit: Unit | undefined
  view: "chart" | "table"
}

export const spans = ["weeks", "months"] as const satisfies readonly Span[]
const units = ["kg", "pair", "m2", "piece"] as const satisfies readonly Unit[]

export const clusterBys = ["member", "kind", "pack", "destination"] as const satisfies readonly By[]
/** A member's own figures are of one member. */
export const memberBys = ["kind", "pack", "destination"] as const satisfies readonly By[]

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const among = <T extends string>(all: readonly T[], text: string | undefined): T | undefined => all.find((each) => each === text)

/** What an address asks for; what it misspells is left out. The first of `bys` is what is shown unasked. */
export function questionIn(query: Query, bys: readonly [By, ...By[]]): Question {
  const [from, to] = [one(query.from), one(query.to)]
  const days = isDay(from) && isDay(to) && from <= to ? { from, to } : { from: undefined, to: undefined }
  return {
    span: among(spans, one(query.span)) ?? "weeks",
    by: among(bys, one(query.by)) ?? bys[0],
    ...days,
    unit: among(units, one(query.unit)),
    view: one(query.view) === "table" ? "table" : "chart",
  }
}

const filled = (values: Record<string, string | undefined>) => new URLSearchParams(Object.entries(values).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])))

/** The same question, or a changed one, as a page's address has it. Other spans begin with their newest. */
export function addressOf(path: string, question: Question, change: Partial<Question> = {}): string {
  const days = change.span && change.span !== question.span ? { from: undefined, to: undefined } : {}
  const { span, by, from, to, unit, view } = { ...question, ...change, ...days }
  return `${path}?${filled({ span, by, from, to, unit, view: view === "table" ? view : undefined })}`
}

/** … and as the backend reads it, in the calendar of the page's language. */
export const requestOf = ({ span, by, from, to, unit }: Question, locale: Locale): string => String(filled({ span, by, from, to, unit, calendar: locale === "fa" ? "jalali" : "gregorian" }))

import "server-only"
import { getTranslations } from "next-intl/server"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { one, type Query } from "@/shared/query"
import { refusalsOf, type Refusals } from "./refusals"

/** What was refused just now, as the address and the kept form tell it. */
export async function refusalsIn(query: Query): Promise<Refusals> {
  const problem = one(query.problem)
  const errors = await getTranslations("errors")
  return isErrorCode(problem) ? refusalsOf(await readKeptForm("listing"), problem, (code) => errors(code)) : refusalsOf({ values: {}, errors: {} }, null, () => "")
}

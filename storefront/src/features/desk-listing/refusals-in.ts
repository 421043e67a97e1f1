import "server-only"
import type { DeskListing } from "@contracts/desk-listings"
import { getLocale, getTranslations } from "next-intl/server"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { one, type Query } from "@/shared/query"
import { valueText } from "./difference-text"
import { inputOfPart, partOf } from "./parts"
import { refusalsOf, type Refusals } from "./refusals"

/** What was refused just now, as the address and the kept form tell it. Where another wrote meanwhile, what they wrote stands beside the field. */
export async function refusalsIn(query: Query, listing: DeskListing): Promise<Refusals> {
  const problem = one(query.problem)
  if (!isErrorCode(problem)) return refusalsOf({ values: {}, errors: {} }, null, () => "")
  const [errors, t, locale, kept] = [await getTranslations("errors"), await getTranslations("goods"), await getLocale(), await readKeptForm("listing")]
  const part = partOf(listing, /^(?:pack|group)-(.+)$/.exec(kept.values.form ?? "")?.[1] ?? null)
  const theirs = (input: string | undefined): string | null => {
    const field = Object.keys(part).find((key) => inputOfPart(key) === input)
    return field === undefined ? null : valueText(field, part[field], locale, { yes: t("differences.yes"), no: t("differences.no") }) || t("differences.nothing")
  }
  return refusalsOf(kept, problem, (code, input) => {
    const words = code === "edited_meanwhile" ? theirs(input) : null
    return words === null ? errors(code) : t("meanwhile.beside", { words })
  })
}

import { verifyIranianLegalId, verifyIranianNationalId } from "@persian-tools/persian-tools"
import { parseIranMobile, toLatinDigits } from "@khooshe/persian-text"
import type { ApplicationFacts, ApplicationState } from "../../contracts/application"
import type { ErrorCode } from "../../contracts/errors"
import { findCity, findProvince } from "../../shared/places"
import { isTaken, readName } from "./names"
import type { KindOfGoods } from "../permit/types"
import { goodsNotAllowed, type Entry } from "./papers"

export type Problem = { field: keyof ApplicationFacts | "cluster" | "papers"; code: ErrorCode }

/** What an application is held against. */
export type Ground = {
  cluster: { handle: string } | null
  /** what members of that cluster deal in */
  kinds: readonly KindOfGoods[]
  /** names that its members have, in both languages; not this applicant's own */
  names: readonly string[]
}

/** The national id of a person (ten digits) or the legal id of a company (eleven), in ASCII digits; null when the check digit says no. */
export function readLegalId(text: string): string | null {
  const digits = toLatinDigits(text).replace(/[\s\u200c-]/g, "")
  if (/^\d{10}$/.test(digits)) return verifyIranianNationalId(digits) ? digits : null
  return /^\d{11}$/.test(digits) && verifyIranianLegalId(digits) ? digits : null
}

/**
 * What is wrong with an application, in the order of its fields: what is missing, and what cannot be. Nothing is
 * refused while it is a draft; it is not sent before this is empty. A missing paper does not keep it from being sent,
 * unless the agent asked for it.
 */
export function problemsOf(facts: ApplicationFacts, ground: Ground, state: ApplicationState, papers: readonly Entry<{ type: Entry<never>["one_of"][number]; at: string }>[]): Problem[] {
  const goods = facts.goods.flatMap((handle) => ground.kinds.find((kind) => kind.handle === handle) ?? [])
  const name = (field: "name_fa" | "name_en", language: "fa" | "en"): ErrorCode | null => {
    if (!facts[field]) return "required"
    if (!readName(facts[field], language)) return "invalid_name"
    return isTaken(facts[field], ground.names) ? "name_taken" : null
  }
  const text = (value: string, wrong: ErrorCode | null): ErrorCode | null => (value ? wrong : "required")
  const checks: [Problem["field"], ErrorCode | null][] = [
    ["cluster", ground.cluster ? null : "required"],
    ["kind", facts.kind ? null : "required"],
    ["activity", facts.activity ? null : "required"],
    ["name_fa", name("name_fa", "fa")],
    ["name_en", name("name_en", "en")],
    ["legal_name", text(facts.legal_name, null)],
    ["legal_id", text(facts.legal_id, readLegalId(facts.legal_id) ? null : "invalid_legal_id")],
    ["mobile", text(facts.mobile, parseIranMobile(facts.mobile) ? null : "invalid_mobile")],
    ["province_code", text(facts.province_code, findProvince(facts.province_code) ? null : "unknown_province")],
    ["city", text(facts.city, !facts.province_code || findCity(facts.province_code, facts.city) ? null : "city_not_in_province")],
    ["goods", goods.length === 0 ? "required" : goodsNotAllowed({ ...facts, goods }).length ? "kind_not_allowed" : null],
    ["story", text(facts.story, null)],
    ["papers", state === "papers_asked" && papers.some((entry) => entry.state === "asked") ? "papers_missing" : null],
  ]
  return checks.flatMap(([field, code]) => (code ? [{ field, code }] : []))
}

/** Open applications of one person; more are a mistake or an attack. */
export const mostOpen = 5
/** Papers that one person hands in within a day. */
export const mostPapersADay = 60

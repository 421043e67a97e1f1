import type { PaperType } from "../../contracts/application"
import type { MemberActivity, MemberKind } from "../../contracts/member"
import { permitType, type PermitType } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { papersAsked, permitTypes, type KindOfGoods } from "../permit/types"

/** How papers are called that are no permits. */
const otherTitles: Readonly<Record<Exclude<PaperType, PermitType>, LocalizedText>> = {
  identity_card: { fa: "کارت ملی دارنده", en: "National card of the holder" },
  registration_notice: { fa: "آگهی ثبت شرکت", en: "Registration notice of the company" },
}

export const isPermit = (type: PaperType): type is PermitType => permitType.safeParse(type).success
export const paperTitle = (type: PaperType): LocalizedText => (isPermit(type) ? permitTypes[type].title : otherTitles[type])

/** What decides which papers are asked for. */
export type Applicant = { kind: MemberKind | null; activity: MemberActivity | null; goods: readonly KindOfGoods[] }

/** Who stands behind the application, by legal form. What they may make and sell is asked by the table of permits. */
const identity: Readonly<Record<MemberKind, readonly PaperType[]>> = {
  guild: ["identity_card"], home_based: ["identity_card"], trader: ["identity_card"], industrial: ["registration_notice"], cooperative: [],
}

/**
 * The checklist of an applicant: each entry is one paper, of any of its types. Legal form, activity and the kinds of
 * goods decide; the permits are those that a member of its kind is asked for.
 */
export function papersFor({ kind, activity, goods }: Applicant): PaperType[][] {
  if (!kind) return []
  const asked = activity ? papersAsked({ kind, activity }, goods).papers.map(({ one_of }): PaperType[] => [...one_of]) : []
  const wanted: PaperType[][] = [...identity[kind].map((type) => [type]), ...asked]
  // two groups of goods may ask for the same paper
  return wanted.filter((entry, index) => wanted.findIndex((other) => other.join() === entry.join()) === index)
}

/** Kinds of goods that somebody of this form may not deal in at all, whatever papers there are: baklava made at home. */
export const goodsNotAllowed = ({ kind, activity, goods }: Applicant): string[] => (kind && activity ? papersAsked({ kind, activity }, goods).refused : [])

type Filed = { type: PaperType; at: string }
export type Entry<P extends Filed> = { one_of: PaperType[]; state: "missing" | "asked" | "sent"; paper: P | null }

/**
 * The checklist with what came: first what the table asks for, then what the agent asked for besides, then what was
 * handed in unasked. A paper that was asked for anew is sent only when a newer one came.
 * @param asked_at UTC, ISO 8601
 */
export function checklist<P extends Filed>(applicant: Applicant, filed: readonly P[], asked: readonly PaperType[], asked_at: string | null): Entry<P>[] {
  const table = papersFor(applicant)
  const beside = asked.filter((type) => !table.some((entry) => entry.includes(type))).map((type) => [type])
  const unasked = filed.filter(({ type }) => ![...table, ...beside].some((entry) => entry.includes(type))).map(({ type }) => [type])
  return [...table, ...beside, ...unasked].map((one_of) => {
    const found = filed.filter(({ type }) => one_of.includes(type)).toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null
    const again = asked_at !== null && one_of.some((type) => asked.includes(type)) && (found === null || found.at < asked_at)
    return { one_of, paper: found, state: again ? "asked" : found ? "sent" : "missing" }
  })
}

import { describe, expect, it } from "vitest"
import type { ApplicationFacts } from "../../contracts/application"
import { problemsOf, readLegalId, type Ground } from "./rules"

const facts: ApplicationFacts = {
  kind: "guild", activity: "makes", name_fa: "کارگاه نمونه سنجد", name_en: "Sample Workshop Senjed", legal_name: "سنجد", legal_id: "00000002813", province_code: "IR-28", city: "بجنورد",
  goods: ["shekar-panir"], pickup_address: "", mobile: "۰۹۱۲۳۴۵۶۷۸۹", story: "شکر را با دست می‌کشیم.",
}
const ground: Ground = { cluster: { handle: "bojnurd-candy" }, kinds: [{ handle: "shekar-panir", trade: "candy" }, { handle: "baklava", trade: "sweet" }], names: ["کارگاه نمونه نسترن", "Sample Workshop Nastaran"] }
const problems = (change: Partial<ApplicationFacts>, over: Partial<Ground> = {}) => problemsOf({ ...facts, ...change }, { ...ground, ...over }, "draft", []).map(({ field, code }) => [field, code])

describe("what keeps an application from being sent", () => {
  it("nothing, when all is said", () => expect(problems({})).toEqual([]))
  it("everything that is still to be said, in the order of the form", () =>
    expect(problems({ kind: null, activity: null, name_fa: "", name_en: "", legal_name: "", legal_id: "", province_code: "", city: "", goods: [], mobile: "", story: "" }, { cluster: null }).map(([field]) => field)).toEqual([
      "cluster", "kind", "activity", "name_fa", "name_en", "legal_name", "legal_id", "mobile", "province_code", "city", "goods", "story",
    ]))
  it.each<[Partial<ApplicationFacts>, string, string]>([
    [{ name_fa: "كارگاه نمونه‌نسترن" }, "name_fa", "name_taken"],
    [{ name_en: "Sample workshop NASTARAN" }, "name_en", "name_taken"],
    [{ name_en: "Sample Workshop N\u0430staran" }, "name_en", "invalid_name"],
    [{ name_fa: "<img src=x>" }, "name_fa", "invalid_name"],
    [{ legal_id: "1234567890" }, "legal_id", "invalid_legal_id"],
    [{ mobile: "0211234567" }, "mobile", "invalid_mobile"],
    [{ province_code: "IR-99" }, "province_code", "unknown_province"],
    [{ city: "تبریز" }, "city", "city_not_in_province"],
    [{ goods: ["nobody-s-kind"] }, "goods", "required"],
    [{ kind: "home_based", goods: ["baklava"] }, "goods", "kind_not_allowed"],
  ])("%j: %s %s", (change, field, code) => expect(problems(change)).toContainEqual([field, code]))

  it("a missing paper only once the agent asked for it", () => {
    const missing = (state: "missing" | "asked") => [{ one_of: ["workshop_health" as const], state, paper: null }]
    expect(problemsOf(facts, ground, "draft", missing("missing"))).toEqual([])
    expect(problemsOf(facts, ground, "papers_asked", missing("missing"))).toEqual([])
    expect(problemsOf(facts, ground, "papers_asked", missing("asked"))).toEqual([{ field: "papers", code: "papers_missing" }])
  })
})

it.each([["0012345679", "0012345679"], ["۰۰۱۲۳۴۵۶۷۹", "0012345679"], ["001-234567-9", "0012345679"], ["0012345678", null], ["00000002813", "00000002813"], ["00000002814", null], ["1111111111", null], ["", null], ["abc", null]])(
  "the legal id %j is %j", (given, read) => expect(readLegalId(given)).toBe(read))

import { describe, expect, it } from "vitest"
import { memberActivity, memberKind, type MemberActivity, type MemberKind } from "../../contracts/member"
import { permitType, type PermitType } from "../../contracts/permit"
import { mayList, type PermitFacts } from "./rules"
import { canCover, papersAsked, permitTypes, typesFor, type KindOfGoods } from "./types"

/** A kind of goods of each sort that the rules tell apart. */
const goods = {
  candy: { handle: "shekarpanir", trade: "candy" },
  dry: { handle: "rice-biscuit", trade: "sweet" },
  moist: { handle: "baklava", trade: "sweet" },
  shoe: { handle: "kids-sneaker", trade: "shoe" },
  rug: { handle: "dozar-mahi", trade: "rug" },
  supply: { handle: "candy-packaging", trade: "supply" },
} as const satisfies Record<string, KindOfGoods>
type Sort = keyof typeof goods
const sorts: readonly Sort[] = ["candy", "dry", "moist", "shoe", "rug", "supply"]

const nobody: Record<MemberKind, string> = { guild: "", cooperative: "", industrial: "", home_based: "", trader: "" }
const everybody = (types: string): Record<MemberKind, string> => ({ guild: types, cooperative: types, industrial: types, home_based: types, trader: types })
const foodMade = { ...nobody, guild: "workshop_health", cooperative: "workshop_health", industrial: "factory_health workshop_health" }
const foodPacked = { ...nobody, guild: "packing_permit", cooperative: "packing_permit", industrial: "packing_permit", home_based: "home_packing_permit packing_permit" }
const craftMade = { ...everybody("trade_licence"), industrial: "trade_licence operating_licence" }
const licensed = everybody("trade_licence")

/** activity → goods → who → papers of which one opens the sale; "" means that it may not sell them at all. */
const table: Record<MemberActivity, Record<Sort, Record<MemberKind, string>>> = {
  makes: { candy: foodMade, dry: { ...foodMade, home_based: "home_statement" }, moist: foodMade, shoe: craftMade, rug: craftMade, supply: nobody },
  packs: { candy: foodPacked, dry: foodPacked, moist: foodPacked, shoe: nobody, rug: nobody, supply: nobody },
  trades: { candy: licensed, dry: licensed, moist: licensed, shoe: licensed, rug: licensed, supply: nobody },
  supplies_packaging: { candy: nobody, dry: nobody, moist: nobody, shoe: nobody, rug: nobody, supply: { ...everybody("trade_licence guild_licence"), industrial: "trade_licence guild_licence operating_licence" } },
}
const combinations = memberActivity.options.flatMap((activity) => sorts.flatMap((sort) => memberKind.options.map((kind) => [activity, sort, kind] as const)))
const opening = (activity: MemberActivity, sort: Sort, kind: MemberKind) => table[activity][sort][kind].split(" ").filter(Boolean)

const now = new Date("2026-11-22T12:00:00Z")
const paper = (type: PermitType, member_id = "m1"): PermitFacts => ({
  id: `${member_id}-${type}`, member_id, type, issued_on: "2026-01-01", expires_on: "2028-01-01", covers: [], verified_at: now, rejected_at: null, revoked_at: null,
})
const maker = { id: "maker", kind: "guild", activity: "makes", status: "active" } as const

describe("each member × activity × goods is opened by exactly the papers of the table", () => {
  it.each(combinations)("%s, %s, %s", (activity, sort, kind) => {
    const { handle, trade } = goods[sort]
    const types = permitType.options.filter(
      (type) => mayList({ member: { id: "m1", kind, activity, status: "active" }, maker, trade, kind: handle, permits: [paper(type), paper("workshop_health", "maker"), paper("trade_licence", "maker")], now }).allowed,
    )
    expect(types.toSorted()).toEqual(opening(activity, sort, kind).toSorted())
  })

  it.each(combinations)("and asks for them, and lets them be handed in: %s, %s, %s", (activity, sort, kind) => {
    const types = opening(activity, sort, kind)
    const { papers, refused } = papersAsked({ kind, activity }, [goods[sort]])
    const gates = papers.filter((each) => each.why === "gate")
    expect(gates.map((each) => [...each.one_of].toSorted())).toEqual(types.length ? [types.toSorted()] : [])
    expect(refused).toEqual(types.length ? [] : [goods[sort].handle])
    expect(typesFor({ kind, activity }, [goods[sort]]).slice(0, types.length).toSorted()).toEqual(types.toSorted())
  })
})

describe("a paper speaks only of what its type can", () => {
  it.each([
    ["home_statement", "dry", true], ["home_statement", "moist", false], ["home_statement", "candy", false], ["workshop_health", "moist", true], ["workshop_health", "shoe", false],
    ["carpet_certificate", "rug", true], ["carpet_certificate", "shoe", false], ["trade_licence", "shoe", true], ["guild_licence", "candy", true], ["home_packing_permit", "candy", true], ["packing_permit", "supply", false],
  ] as const)("%s and %s: %s", (type, sort, can) => expect(canCover(type, goods[sort])).toBe(can))

  it("a kind whose trade nobody told yet is limited by its name alone", () => {
    expect(canCover("workshop_health", { handle: "new-candy", trade: null })).toBe(true)
    expect(canCover("home_statement", { handle: "new-sweet", trade: null })).toBe(false)
  })

  it.each([["guild", "guild_licence"], ["industrial", "operating_licence"], ["cooperative", "cooperative_registration"]] as const)("a %s is asked for what says that it is one", (kind, type) =>
    expect(papersAsked({ kind, activity: "makes" }, [goods.candy]).papers.at(-1)).toEqual({ one_of: [type], kinds: [], why: "standing" }))
  it.each(["home_based", "trader"] as const)("a %s is not", (kind) => expect(papersAsked({ kind, activity: "trades" }, [goods.candy]).papers.map((each) => each.why)).toEqual(["gate"]))

  it("one paper that opens several kinds is asked for once, and refused kinds are named", () =>
    expect(papersAsked({ kind: "home_based", activity: "makes" }, [goods.dry, { handle: "kuka", trade: "sweet" }, goods.moist, goods.candy])).toEqual({
      papers: [{ one_of: ["home_statement"], kinds: ["rice-biscuit", "kuka"], why: "gate" }], refused: ["baklava", "shekarpanir"],
    }))

  it("nobody is offered a paper of another legal form", () => {
    expect(typesFor({ kind: "home_based", activity: "makes" }, [goods.dry])).toEqual(["home_statement", "trade_licence", "packing_permit", "home_packing_permit"])
    expect(typesFor({ kind: "guild", activity: "makes" }, [goods.rug])).toEqual(["trade_licence", "guild_licence", "carpet_certificate"])
    expect(typesFor({ kind: "guild", activity: "makes" }, [goods.candy])).not.toContain("home_statement")
  })
})

it("every type is told in both languages, by somebody who issues it", () => {
  for (const facts of Object.values(permitTypes)) {
    for (const text of [facts.title, facts.about, ...facts.issuers]) expect([text.fa, text.en].map((words) => words.trim().length > 3)).toEqual([true, true])
    expect([facts.issuers.length > 0, facts.holders.length > 0, facts.trades.length > 0]).toEqual([true, true, true])
  }
})

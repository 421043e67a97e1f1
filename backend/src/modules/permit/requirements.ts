import type { MemberActivity, MemberKind } from "../../contracts/member"
import type { PermitType } from "../../contracts/permit"

export const trades = ["candy", "sweet", "shoe", "rug", "supply"] as const
export type Trade = (typeof trades)[number]

/** One row of the table: who, doing what, with which goods, is asked for which papers. */
export type Requirement = {
  activity: MemberActivity
  member_kinds: readonly MemberKind[]
  trades: readonly Trade[]
  /** kinds of goods that the row speaks of; absent means all of its trades */
  kinds?: readonly string[]
  /** one valid paper of any of these types opens the row */
  one_of: readonly PermitType[]
  /** the named maker must be allowed to make the goods, by its own papers */
  maker: boolean
}

const anyKind: readonly MemberKind[] = ["guild", "home_based", "industrial", "trader", "cooperative"]
const butIndustrial = anyKind.filter((kind) => kind !== "industrial")
const food: readonly Trade[] = ["candy", "sweet"]
const crafts: readonly Trade[] = ["shoe", "rug"]

/**
 * Dry sweets that a registered home statement covers. Baklava, atabaki and
 * assortments that hold them are not here, nor is any boiled candy: they need a
 * workshop. What is not listed is not dry.
 */
export const drySweets: readonly string[] = [
  "rice-biscuit", "chickpea-biscuit", "tea-bread", "charkhi", "padrazi", "sugar-bread", "qatlameh", "kuka",
]

/** The table of architecture, "Permits". No row that fits means not allowed. */
export const requirements: readonly Requirement[] = [
  { activity: "makes", member_kinds: ["guild", "cooperative"], trades: food, one_of: ["workshop_health"], maker: false },
  { activity: "makes", member_kinds: ["industrial"], trades: food, one_of: ["factory_health", "workshop_health"], maker: false },
  { activity: "makes", member_kinds: ["home_based"], trades: ["sweet"], kinds: drySweets, one_of: ["home_statement"], maker: false },
  { activity: "packs", member_kinds: ["guild", "industrial", "cooperative"], trades: food, one_of: ["packing_permit"], maker: true },
  { activity: "packs", member_kinds: ["home_based"], trades: food, one_of: ["home_packing_permit", "packing_permit"], maker: true },
  { activity: "trades", member_kinds: anyKind, trades: food, one_of: ["trade_licence"], maker: true },
  { activity: "makes", member_kinds: butIndustrial, trades: crafts, one_of: ["trade_licence"], maker: false },
  { activity: "makes", member_kinds: ["industrial"], trades: crafts, one_of: ["trade_licence", "operating_licence"], maker: false },
  { activity: "trades", member_kinds: anyKind, trades: crafts, one_of: ["trade_licence"], maker: false },
  { activity: "supplies_packaging", member_kinds: butIndustrial, trades: ["supply"], one_of: ["trade_licence", "guild_licence"], maker: false },
  { activity: "supplies_packaging", member_kinds: ["industrial"], trades: ["supply"], one_of: ["trade_licence", "guild_licence", "operating_licence"], maker: false },
]

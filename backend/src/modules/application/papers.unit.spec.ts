import { describe, expect, it } from "vitest"
import type { PaperType } from "../../contracts/application"
import { checklist, goodsNotAllowed, papersFor, type Applicant } from "./papers"

const candy = { handle: "shekar-panir", trade: "candy" } as const
const baklava = { handle: "baklava-diamond", trade: "sweet" } as const
const biscuit = { handle: "rice-biscuit", trade: "sweet" } as const
const boxes = { handle: "candy-packaging", trade: "supply" } as const
const rug = { handle: "dozar", trade: "rug" } as const
const unknown = { handle: "new-kind", trade: null } as const

describe("papers by legal form, activity and goods", () => {
  it.each<[Applicant["kind"], Applicant["activity"], Applicant["goods"], PaperType[][]]>([
    [null, "makes", [candy], []],
    ["guild", null, [candy], [["identity_card"]]],
    ["guild", "makes", [candy], [["identity_card"], ["workshop_health"], ["guild_licence"]]],
    ["guild", "makes", [candy, baklava], [["identity_card"], ["workshop_health"], ["guild_licence"]]],
    ["home_based", "makes", [biscuit], [["identity_card"], ["home_statement"]]],
    ["home_based", "makes", [baklava], [["identity_card"]]],
    ["home_based", "packs", [candy], [["identity_card"], ["home_packing_permit", "packing_permit"]]],
    ["industrial", "makes", [candy], [["registration_notice"], ["factory_health", "workshop_health"], ["operating_licence"]]],
    ["industrial", "supplies_packaging", [boxes], [["registration_notice"], ["trade_licence", "guild_licence", "operating_licence"]]],
    ["cooperative", "makes", [rug], [["trade_licence"], ["cooperative_registration"]]],
    ["trader", "trades", [rug], [["identity_card"], ["trade_licence"]]],
    ["guild", "makes", [unknown], [["identity_card"], ["workshop_health"], ["guild_licence"]]],
  ])("%s that %s %j", (kind, activity, goods, papers) => expect(papersFor({ kind, activity, goods })).toEqual(papers))

  it.each<[Applicant["kind"], Applicant["activity"], Applicant["goods"], string[]]>([
    ["home_based", "makes", [baklava, biscuit], ["baklava-diamond"]],
    ["home_based", "makes", [candy], ["shekar-panir"]],
    ["guild", "makes", [baklava, candy], []],
    ["guild", "makes", [boxes], ["candy-packaging"]],
    ["guild", null, [boxes], []],
    ["home_based", "makes", [unknown], []],
  ])("%s that %s %j may not deal in %j", (kind, activity, goods, refused) => expect(goodsNotAllowed({ kind, activity, goods })).toEqual(refused))
})

describe("the checklist with what came", () => {
  const maker: Applicant = { kind: "industrial", activity: "makes", goods: [candy] }
  const paper = (type: PaperType, at: string) => ({ type, at })
  const states = (filed: { type: PaperType; at: string }[], asked: PaperType[] = [], asked_at: string | null = null) =>
    checklist(maker, filed, asked, asked_at).map(({ one_of, state, paper: found }) => [one_of.join("|"), state, found?.at ?? null])

  it("says of each what is missing", () =>
    expect(states([paper("workshop_health", "2026-11-01T00:00:00Z")])).toEqual([["registration_notice", "missing", null], ["factory_health|workshop_health", "sent", "2026-11-01T00:00:00Z"], ["operating_licence", "missing", null]]))

  it("a paper that was asked for anew is sent only when a newer one came", () => {
    const old = paper("workshop_health", "2026-11-01T00:00:00Z")
    expect(states([old], ["workshop_health"], "2026-11-02T00:00:00Z")[1]).toEqual(["factory_health|workshop_health", "asked", old.at])
    expect(states([old, paper("workshop_health", "2026-11-03T00:00:00Z")], ["workshop_health"], "2026-11-02T00:00:00Z")[1]).toEqual(["factory_health|workshop_health", "sent", "2026-11-03T00:00:00Z"])
  })

  it("what the agent asks for besides, and what came unasked, is on it too", () =>
    expect(states([paper("carpet_certificate", "2026-11-01T00:00:00Z")], ["identity_card"], "2026-11-02T00:00:00Z").slice(3)).toEqual([["identity_card", "asked", null], ["carpet_certificate", "sent", "2026-11-01T00:00:00Z"]]))
})

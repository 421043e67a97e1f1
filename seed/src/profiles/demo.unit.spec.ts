import { describe, expect, it } from "vitest"
import { mayList, permitState, type PermitFacts, type PermitHolder } from "../../../backend/src/modules/permit/rules"
import { startOfTehranDay } from "../../../backend/src/shared/tehran"
import { textsIn } from "../testing/texts"
import { demoProfile } from "./demo"
import type { Profile } from "./profile"
import { testProfile } from "./test"

const today = { day: "2026-11-22" }
const now = startOfTehranDay(today.day)
const demo = demoProfile(today)
const test = testProfile(today)

const membersOf = (cluster: string) => demo.members.filter(({ town }) => town.cluster === cluster).map(({ spec }) => spec)
const goodsOf = (cluster: string) => {
  const handles = membersOf(cluster).map((member) => member.handle)
  return demo.goods.filter(({ product }) => handles.includes(product.member))
}
const holder = (handle: string): PermitHolder => {
  const spec = demo.members.find((member) => member.spec.handle === handle)?.spec
  if (!spec) throw new Error(`no member "${handle}"`)
  return { id: handle, kind: spec.kind, activity: spec.activity, status: "active" }
}
const papers = (profile: Profile): PermitFacts[] =>
  profile.permits.map((permit, index) => ({ ...permit, id: String(index), member_id: permit.member, verified_at: permit.verified?.at ?? null, rejected_at: null, revoked_at: null }))

describe("the demo has the catalogue's counts", () => {
  it.each([
    ["hidaj-shoes", { "guild makes": 4, "industrial makes": 1, "trader trades": 1 }],
    ["bojnurd-candy", { "guild makes": 4, "home_based packs": 2, "industrial supplies_packaging": 1 }],
    ["qazvin-sweets", { "guild makes": 4, "home_based makes": 3, "trader trades": 1, "industrial supplies_packaging": 1 }],
    ["zanjan-carpet", { "guild makes": 8, "trader trades": 7 }],
  ])("members of %s", (cluster, counts) => {
    const found: Record<string, number> = {}
    for (const member of membersOf(cluster)) found[`${member.kind} ${member.activity}`] = (found[`${member.kind} ${member.activity}`] ?? 0) + 1
    expect(found).toEqual(counts)
  })

  it("30 entries of the registry in six provinces, four with a shop", () => {
    expect(demo.registry).toHaveLength(30)
    expect(new Set(demo.registry.map((entry) => entry.province)).size).toBe(6)
    expect(demo.registry.filter((entry) => entry.has_shop).map((entry) => entry.handle)).toEqual(["bojnurd-candy", "hidaj-shoes", "qazvin-sweets", "zanjan-carpet"])
    expect(demo.registry.filter((entry) => entry.kind === "network").map((entry) => entry.handle)).toEqual(["garmeh-vehicle-bodies"])
    expect(demo.registry.filter((entry) => entry.kind === "reference").map((entry) => entry.handle)).toEqual(["qom-sohan", "isfahan-gaz"])
  })

  it("only the one dated source dates its statements", () => {
    for (const stage of demo.registry.flatMap((entry) => entry.stages)) expect(stage.date).toBe(stage.source_outlet.en === "Mehr News" ? "2016-02-17" : null)
  })

  it("120 to 160 products with at most 1,000 variants", () => {
    expect(demo.goods.length).toBeGreaterThanOrEqual(120)
    expect(demo.goods.length).toBeLessThanOrEqual(160)
    expect(demo.goods.flatMap(({ product }) => product.packs).length).toBeLessThanOrEqual(1000)
  })

  it("every kind of goods is on offer, and every good is of a kind", () => {
    const offered = new Set(demo.goods.map(({ product }) => product.kind))
    expect([...offered].sort()).toEqual(demo.kinds.goods.map((kind) => kind.handle).sort())
  })

  it("all seven candy packs, all eight shoe models, all four cuts of baklava, all seven sizes and ten designs of rugs are there", () => {
    const handles = (cluster: string, of: (good: Profile["goods"][number]) => string[]) => new Set(goodsOf(cluster).flatMap(of)).size
    expect(handles("bojnurd-candy", ({ product }) => product.packs.map((pack) => pack.pack).filter((pack) => pack !== "bundle"))).toBe(7)
    expect(handles("hidaj-shoes", ({ product }) => [product.kind])).toBe(8)
    expect(handles("qazvin-sweets", ({ drawings: { good } }) => (good.type === "sweet" && good.kind.startsWith("baklava") ? [good.kind] : []))).toBe(4)
    expect(handles("zanjan-carpet", ({ product }) => product.packs.map((pack) => pack.name.fa))).toBe(7)
    expect(handles("zanjan-carpet", ({ product }) => [product.kind])).toBe(10)
  })

  it("no good is sold by who may not make it, but for the one that the gate is to refuse", () => {
    const home = new Set(["rice-biscuit", "chickpea-biscuit", "tea-bread", "charkhi", "padrazi", "sugar-bread", "qatlameh", "kuka"])
    const homeMade = goodsOf("qazvin-sweets").filter(({ product }) => holder(product.member).kind === "home_based")
    expect(homeMade.filter(({ product }) => !home.has(product.kind)).map(({ product }) => product.handle)).toEqual(["baklava-diamond-reyhan"])
  })
})

describe("permits stand as the catalogue says", () => {
  it("the four boiling workshops: valid, 20 days before the end, expired, none; one paper waits", () => {
    const states = (member: string) => papers(demo).filter((paper) => paper.member_id === member && paper.type === "workshop_health").map((paper) => permitState(paper, now))
    expect([states("nastaran"), states("yas"), states("sepidar"), states("narenj")]).toEqual([["valid"], ["expiring", "unverified"], ["expired"], []])
    expect(demo.permits.filter((permit) => permit.member === "narenj")).toEqual([])
    expect(demo.permits.filter((permit) => permit.verified === null)).toHaveLength(1)
  })

  it("the gate refuses these goods and no others", () => {
    const refused = demo.goods.flatMap(({ product }) => {
      const answer = mayList({
        member: holder(product.member), maker: product.maker ? holder(product.maker) : null, trade: product.facts.trade, kind: product.kind, permits: papers(demo), now,
      })
      return answer.allowed ? [] : [`${product.handle}: ${answer.reason}`]
    })
    expect(refused.sort()).toEqual([
      "assorted-sepidar: permit_expired", "baklava-diamond-reyhan: not_allowed", "coconut-sepidar: permit_expired",
      "pistachio-poone: maker_permit", "pistachio-sepidar: permit_expired", "qeychi-narenj: permit_none",
    ])
  })

  it("days are counted from the run", () => {
    const yas = demoProfile({ day: "2030-01-01" }).permits.find((permit) => permit.member === "yas")
    expect(yas?.expires_on).toBe("2030-01-21")
  })
})

describe("texts of the demo", () => {
  const texts = textsIn(demo)

  it("are all there in Persian and in English", () => {
    expect(texts.length).toBeGreaterThan(3000)
    for (const { path, text } of texts) expect(text.fa.trim() && text.en.trim(), path).toBeTruthy()
  })

  it.each([
    ["Arabic yeh or kaf", /[يكىة]/],
    ["a half-space missing in «می»", /(^|\s)ن?می\s(?!گویند)/],
    ["a half-space missing before «ها»", /\s(ها|های|هایی|ترین)(\s|$|[،؛.])/],
    ["ASCII digits", /[0-9]/],
    ["Latin punctuation", /[,;?]/],
    ["two spaces or a space before a comma", /\s{2}|\s[،؛.]/],
    ["an exclamation mark or a plea", /!|لطفا/],
    ["a placeholder", /TODO|lorem|xxx/i],
  ])("Persian has no %s", (_, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text.fa)).map(({ path, text }) => `${path}: ${text.fa}`)).toEqual([])
  })

  it("English has no Persian letters and no Persian digits", () => {
    expect(texts.filter(({ text }) => /[\u0600-\u06FF]/.test(text.en)).map(({ path, text }) => `${path}: ${text.en}`)).toEqual([])
  })

  it("every member says of itself that it is a sample", () => {
    for (const { spec } of demo.members) {
      expect(spec.name.fa, spec.handle).toContain("نمونه")
      expect(spec.name.en, spec.handle).toContain("Sample")
    }
  })
})

describe("handles", () => {
  it.each(["members", "goods", "registry", "kinds"] as const)("of %s are ASCII and unique", (what) => {
    const handles = {
      members: demo.members.map(({ spec }) => spec.handle),
      goods: demo.goods.map(({ product }) => product.handle),
      registry: demo.registry.map((entry) => entry.handle),
      kinds: [...demo.kinds.clusters, ...demo.kinds.goods].map((kind) => kind.handle),
    }[what]
    expect(new Set(handles).size).toBe(handles.length)
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe("both profiles", () => {
  it("are the same on every run of a day", () => {
    expect(demoProfile(today)).toEqual(demo)
    expect(testProfile(today)).toEqual(test)
  })

  it.each([["demo", demo], ["test", test]] as const)("%s names no member, maker or kind that it does not hold", (_, profile) => {
    const members = new Set(profile.members.map(({ spec }) => spec.handle))
    const kinds = new Set(profile.kinds.goods.map((kind) => kind.handle))
    for (const { product } of profile.goods) {
      expect(members.has(product.member) && (product.maker === null || members.has(product.maker)) && kinds.has(product.kind), product.handle).toBe(true)
    }
    const clusters = new Set(profile.registry.map(({ handle }) => handle))
    for (const person of profile.desk) expect((person.scope === "member" ? members : clusters).has(person.of), person.email).toBe(true)
    for (const permit of profile.permits) expect(members.has(permit.member), permit.number).toBe(true)
  })

  it("test has every trade, a workshop that may not sell, and nothing that the demo has not", () => {
    expect(new Set(test.goods.map(({ product }) => product.facts.trade))).toEqual(new Set(["candy", "sweet", "shoe", "rug"]))
    expect(test.permits.filter((permit) => permit.member === "sepidar")).toHaveLength(1)
    expect(demo.goods.map(({ product }) => product.handle)).toEqual(expect.arrayContaining(test.goods.map(({ product }) => product.handle)))
  })
})

import { auditAct } from "@contracts/audit"
import { errorCodes } from "@contracts/errors"
import { blockedReason } from "@contracts/listing"
import { deliveryReason } from "@contracts/cart"
import { memberActivity, memberKind } from "@contracts/member"
import { permitState } from "@contracts/permit"
import { stageName } from "@contracts/cluster"
import en from "@messages/en.json"
import fa from "@messages/fa.json"
import outage from "@messages/outage.json"
import { createTranslator, IntlErrorCode } from "next-intl"
import { describe, expect, it } from "vitest"

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`)))

const words = { fa: new Map(leaves(fa)), en: new Map(leaves(en)) }
const missing = (codes: readonly string[], tree: Tree) => codes.filter((code) => typeof tree[code] !== "string")

describe("whoever reads the shop in another language reads the whole of it", () => {
  it("has the same keys in every language", () => {
    expect([...words.en.keys()].toSorted()).toEqual([...words.fa.keys()].toSorted())
    expect(Object.keys(outage.en)).toEqual(Object.keys(outage.fa))
  })
  it("leaves no word empty", () => expect([...words.fa, ...words.en].filter(([, text]) => text.trim() === "")).toEqual([]))
})

describe("every code that the backend may answer has words", () => {
  it.each([
    ["errors", errorCodes, fa.errors],
    ["reasons not to sell", blockedReason.options, fa.product.blocked],
    ["flags of cards", blockedReason.options, fa.listing.blocked],
    ["states of permits", permitState.options, fa.permit.state],
    ["stages", stageName.options, fa.stage.name],
    ["kinds of members", memberKind.options, fa.member.kind],
    ["activities of members", memberActivity.options, fa.member.activity],
  ] as [string, readonly string[], Tree][])("%s", (_, codes, tree) => expect(missing(codes, tree)).toEqual([]))

  it("acts that are written down", () => expect(auditAct.options.filter((act) => !words.fa.has(`desk.audit.act.${act}`))).toEqual([]))

  it("reasons of deliveries", () => {
    const tree = (fa as Tree).delivery
    expect(missing(deliveryReason.options, typeof tree === "object" && typeof tree.reasons === "object" ? tree.reasons : {})).toEqual([])
  })
})

describe("Persian is written as Persian", () => {
  it("uses ی and ک, Persian digits and no exclamation mark", () => {
    const prose = [...words.fa].map(([key, text]) => [key, text.replace(/\{[^{}]*\}|<[^>]*>|[A-Za-z@#.0-9-]*@[A-Za-z.]+|=\d+(?= )/g, "")] as const)
    expect(prose.filter(([, text]) => /[يك0-9!]/.test(text))).toEqual([])
  })
})

describe("messages can be put together", () => {
  it.each(["fa", "en"] as const)("%s parses", (locale) => {
    const broken: string[] = []
    const onError = ({ code, message }: { code: string; message: string }) => {
      // values are missing here, and only the syntax is asked for
      if (code === IntlErrorCode.INVALID_MESSAGE) broken.push(message)
    }
    const translate = createTranslator({ locale, messages: { all: Object.fromEntries([...words[locale]].map(([key, text]) => [key.replaceAll(".", "_"), text])) }, onError })
    for (const key of words[locale].keys()) translate.markup(`all.${key.replaceAll(".", "_")}`, { b: (chunk) => chunk })
    expect(broken).toEqual([])
  })
})

import { readdirSync } from "node:fs"
import path from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "../../backend/launcher/paths.mjs"
import { myApplications } from "../../backend/src/contracts/application"
import { deskListings } from "../../backend/src/contracts/desk-listings"
import { agentPermits } from "../../backend/src/contracts/desk-permits"
import { buy, detailOf, forSale, parsed } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { scopeOf } from "../support/goods"
import { apiUrl, shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { desk, sql, token } from "../support/operator"

const people = { owner: "nastaran@khooshe.example", agent: "bojnurd@khooshe.example", applicant: "applicant@khooshe.example", nobody: null } as const

/** Every page of the desk, by its folder under `(desk)/desk`, and who opens it; names in brackets are filled from `ids`. */
const pages: Readonly<Record<string, keyof typeof people>> = {
  "": "nobody",
  "apply": "applicant", "apply/[application]": "applicant",
  "members/[member]": "owner", "members/[member]/labels": "owner", "members/[member]/orders/[order]": "owner", "members/[member]/orders/[order]/label": "owner", "members/[member]/orders/[order]/slip": "owner",
  "members/[member]/listings": "owner", "members/[member]/listings/new": "owner", "members/[member]/listings/[listing]": "owner", "members/[member]/listings/[listing]/edit": "owner",
  "members/[member]/prices": "owner", "members/[member]/sheet": "owner", "members/[member]/sheet/[import]": "owner", "members/[member]/figures": "owner", "members/[member]/permits": "owner",
  "members/[member]/closures": "owner", "members/[member]/profile": "owner", "members/[member]/notices": "owner", "members/[member]/team": "owner", "members/[member]/history": "owner",
  "clusters/[cluster]": "agent", "clusters/[cluster]/members": "agent", "clusters/[cluster]/members/[member]": "agent", "clusters/[cluster]/listings": "agent", "clusters/[cluster]/listings/[listing]": "agent",
  "clusters/[cluster]/permits": "agent", "clusters/[cluster]/permits/[permit]": "agent", "clusters/[cluster]/applications": "agent", "clusters/[cluster]/applications/[application]": "agent",
  "clusters/[cluster]/figures": "agent", "clusters/[cluster]/notices": "agent", "clusters/[cluster]/page": "agent", "clusters/[cluster]/history": "agent",
}

/** The folders of pages as they are in the storefront, each name in brackets as `[]`. */
const known = (route: string) => route.replace(/\[\w+\]/g, "[]")
const folders = (): string[] => {
  const at = path.join(root, "storefront/src/app/[locale]/(desk)/desk")
  return readdirSync(at, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "page.tsx").map((file) => known(path.dirname(file).replace(/^\.$/, "").replaceAll(path.sep, "/")))
}

it("every page of the desk that there is stands in this list", () => {
  expect(folders().toSorted()).toEqual(Object.keys(pages).map(known).toSorted())
})

describe("every page of the desk is readable by everybody, light and dark", () => {
  let browser: Browser
  let ids: Record<string, string> = {}

  beforeAll(async () => {
    browser = await openBrowser()
    const [member, cluster] = [await scopeOf(people.owner), await scopeOf(people.agent, "cluster")]
    const good = await Promise.all((await forSale("bojnurd-candy")).filter((each) => each.member.id === member).map(({ handle }) => detailOf(handle)))
    const pack = good.flatMap(({ packs }) => packs).find((each) => each.available > 3)
    const { order } = await buy([{ variant_id: pack?.variant_id ?? "", quantity: 1 }], () => "post")
    const [slice] = await sql("select id from member_order where number = $1 and member_id = $2", [order.number, member])
    const sheet = new FormData()
    sheet.set("file", new Blob(["SKU,Price\nNOBODY,1\n"], { type: "text/csv" }), "goods.csv")
    const sent = await fetch(`${apiUrl}/desk/members/${member}/imports`, { method: "POST", body: sheet, headers: { authorization: `Bearer ${await token("desk_user", people.owner)}` } })
    const { listings } = parsed(deskListings, await desk(people.owner, `/members/${member}/listings?state=published`))
    const { permits } = parsed(agentPermits, await desk(people.agent, `/clusters/${cluster}/permits`))
    const { applications } = parsed(myApplications, await desk(people.applicant, "/apply"))
    ids = {
      member, cluster, order: String(slice?.id), import: ((await sent.json()) as { id: string }).id,
      listing: listings[0]?.id ?? "", permit: permits[0]?.id ?? "", application: applications[0]?.id ?? "",
    }
  })
  afterAll(() => browser?.close())

  const looks = [
    { title: "in Persian, on a phone", language: "fa", viewport: phone, widths: [320, 360] },
    { title: "in English, on a desktop", language: "en", viewport: desktop, widths: [1280] },
  ] as const
  describe.each(looks)("$title", ({ language, viewport, widths }) => {
    it.each(Object.entries(people))("of the %s", async (who, email) => {
      const context = await visitor(browser, { viewport, locale: language })
      if (email) await context.addCookies([{ name: "khooshe_desk", value: await token("desk_user", email), url: shopUrl }])
      const page = await context.newPage()
      const faults = watch(page)
      const found: string[] = []
      for (const route of Object.keys(pages).filter((each) => pages[each] === who)) {
        const address = `/${language}/desk/${route.replace(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? "")}`.replace(/\/$/, "")
        const answer = await page.goto(`${shopUrl}${address}`)
        if (answer?.status() !== 200 || new URL(page.url()).pathname !== address) found.push(`${route}: ${answer?.status()} at ${page.url()}`)
        found.push(...[...(await inspect(page, language, widths)), ...faults.splice(0)].map((fault) => `${route}: ${fault}`))
      }
      expect(found).toEqual([])
      await context.close()
    })
  })
})

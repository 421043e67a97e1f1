import { beforeAll, describe, expect, it } from "vitest"
import { shopUrl } from "../support/http"

type Found = { path: string; from: string; status: number; html: string }

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&")
const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? []
const key = (path: string) => path.split("#")[0] ?? path

/** Follows every internal link from both homes, as a browser without JavaScript would, and keeps what each answers. */
async function crawl(): Promise<Map<string, Found>> {
  const seen = new Map<string, Found>()
  const queue = [{ path: "/fa", from: "start" }, { path: "/en", from: "start" }]
  const visit = async ({ path, from }: { path: string; from: string }) => {
    const response = await fetch(shopUrl + path, { redirect: "follow", signal: AbortSignal.timeout(60_000) })
    const isPage = (response.headers.get("content-type") ?? "").includes("text/html")
    const html = isPage ? (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, "") : ""
    seen.set(path, { path, from, status: response.status, html })
    for (const tag of tags(html, "a")) {
      const href = attribute(tag, "href")
      if (!href || /^(https?:|mailto:|tel:|#)/.test(href)) continue
      const next = key(new URL(href, shopUrl + path).pathname + new URL(href, shopUrl + path).search)
      if (!seen.has(next) && !queue.some((each) => each.path === next)) queue.push({ path: next, from: path })
    }
  }
  while (queue.length && seen.size < 3000) await Promise.all(queue.splice(0, 6).map(visit))
  return seen
}

let pages: Map<string, Found>
beforeAll(async () => {
  pages = await crawl()
}, 600_000)

describe("every link of the shop, without JavaScript", () => {
  it("reaches products, members, clusters and kinds in both languages", () => {
    const count = (pattern: RegExp) => [...pages.keys()].filter((path) => pattern.test(path)).length
    for (const locale of ["fa", "en"]) {
      expect(count(new RegExp(`^/${locale}/products/`)), "products").toBeGreaterThanOrEqual(120)
      expect(count(new RegExp(`^/${locale}/clusters/`)), "clusters").toBeGreaterThanOrEqual(30)
      expect(count(new RegExp(`^/${locale}/members/`)), "members").toBeGreaterThanOrEqual(30)
    }
  })

  it("leads to a page that is there", () => {
    expect([...pages.values()].filter((page) => page.status !== 200).map(({ path, from, status }) => `${status} ${path} (linked from ${from})`)).toEqual([])
  })

  it("no link leads nowhere, and no control is without effect", () => {
    const dead = [...pages.values()].flatMap(({ path, html }) => [
      ...tags(html, "a").filter((tag) => ["", "#"].includes(attribute(tag, "href") ?? "")).map((tag) => `${path}: ${tag}`),
      ...tags(html, "form").filter((tag) => !/\saction=|\smethod=/.test(tag)).map((tag) => `${path}: ${tag}`),
    ])
    expect(dead.slice(0, 20)).toEqual([])
  })

  it("every anchor within a page has its target", () => {
    const lost = [...pages.values()].flatMap(({ path, html }) =>
      tags(html, "a").flatMap((tag) => {
        const id = /^#(.+)/.exec(attribute(tag, "href") ?? "")?.[1]
        return id && !html.includes(`id="${decodeURIComponent(id)}"`) ? [`${path}: #${id}`] : []
      }),
    )
    expect([...new Set(lost)].slice(0, 20)).toEqual([])
  })

  it("pages say their language, direction, canonical address and the same page in the other language", () => {
    const wrong = [...pages.values()].flatMap(({ path, html }) => {
      const locale = path.split("/")[1] ?? ""
      if (!html || !["fa", "en"].includes(locale)) return []
      const faults = [
        !html.includes(`<html lang="${locale}" dir="${locale === "fa" ? "rtl" : "ltr"}"`) && "lang and dir",
        /\/(products|clusters|members|kinds)\//.test(path) && !/rel="canonical"/.test(html) && "canonical",
        /\/(products|clusters|members|kinds)\//.test(path) && !/hreflang="en"/i.test(html) && "hreflang",
        !/<title>[^<]+<\/title>/.test(html) && "title",
        (html.match(/<h1\b/g) ?? []).length !== 1 && `${(html.match(/<h1\b/g) ?? []).length} h1`,
      ]
      return faults.filter(Boolean).map((fault) => `${path}: ${String(fault)}`)
    })
    expect(wrong.slice(0, 20)).toEqual([])
  })
})

import fs from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { beforeAll, describe, expect, it } from "vitest"
import { root } from "../../../backend/launcher/paths.mjs"

/** What issue and design allow a page of the desk above an empty app of the same build: 60 kB as it travels. */
const most = 60_000

const built = path.join(root, "storefront/.next")

interface Manifest {
  /** client modules by file, with the chunks that bring them */
  clientModules: Record<string, { chunks: string[] }>
  /** chunks by layout, page and error screen */
  entryJSFiles: Record<string, string[]>
}

const bytes = (file: string) => gzipSync(fs.readFileSync(path.join(built, file))).length
const sum = (files: Iterable<string>) => [...new Set(files)].reduce((all, file) => all + bytes(file), 0)
/** Of the app's own files, not of Next's. */
const isOurs = (entry: string) => entry.startsWith("[project]/storefront/src/")

describe("scripts of the shop as it was built", () => {
  const pages = new Map<string, Manifest>()
  const ofDesk = () => [...pages].filter(([page]) => page.includes("/(desk)/"))
  const ofShop = () => [...pages].filter(([page]) => !page.includes("/(desk)/"))

  beforeAll(() => {
    const folder = path.join(built, "server/app")
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => path.basename(name) === "page_client-reference-manifest.js")) {
      const text = fs.readFileSync(path.join(folder, file), "utf8")
      // a script that assigns JSON to one key of a global
      const manifest = JSON.parse(text.slice(text.indexOf("] = ") + 4).replace(/;\s*$/, "")) as Manifest
      pages.set(`/${path.dirname(file).replaceAll("\\", "/")}`, manifest)
    }
  })

  it("every page of the desk brings at most 60 kB more than an empty page of the same build", () => {
    expect(ofDesk().length).toBeGreaterThan(25)
    const { rootMainFiles } = JSON.parse(fs.readFileSync(path.join(built, "build-manifest.json"), "utf8")) as { rootMainFiles: string[] }
    // what Next brings to any page: an empty one has nothing else
    expect(sum(rootMainFiles)).toBeGreaterThan(50_000)
    const sizes = ofDesk().map(([page, { entryJSFiles }]): [string, number] => {
      const own = Object.entries(entryJSFiles).flatMap(([entry, files]) => (isOurs(entry) ? files : []))
      return [page, sum(own.filter((file) => !rootMainFiles.includes(file)))]
    })
    expect(sizes.filter(([, size]) => size === 0 || size > most)).toEqual([])
  })

  it("no page of the shop brings a script of the desk", () => {
    expect(ofShop().length).toBeGreaterThan(10)
    const shop = new Set(ofShop().flatMap(([, { clientModules }]) => Object.keys(clientModules)))
    const shopChunks = new Set(ofShop().flatMap(([, { entryJSFiles }]) => Object.values(entryJSFiles).flat()))
    const desk = ofDesk().flatMap(([, { clientModules }]) => Object.entries(clientModules).filter(([module]) => isOurs(module) && !shop.has(module)))
    expect(desk.map(([module]) => module)).toContainEqual(expect.stringContaining("/features/desk-listing/"))
    // a module of the desk alone comes in a chunk of its own, which no page of the shop asks for
    expect(desk.filter(([, { chunks }]) => chunks.every((chunk) => shopChunks.has(chunk.replace(/^\/_next\//, "")))).map(([module]) => module)).toEqual([])
    expect([...shop].filter((module) => /\/features\/(?:application|audit|closure|cluster-page|desk|desk-listing|figures|listing-review|notice|prices|profile|sheet|standing|team|today)\//.test(module))).toEqual([])
  })
})

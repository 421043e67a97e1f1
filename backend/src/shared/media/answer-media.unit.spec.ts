import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp from "sharp"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { answerMedia, type MediaRequest } from "./answer-media"
import { forgetRenderings, Renderings } from "./renderings"

const AVIF = "image/avif,image/webp,*/*"
const KEY = "rug/eslimi/full-0a1b2c3d"
const MASTER = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1280" viewBox="0 0 80 128"><rect x="20" y="20" width="40" height="88" fill="#8E2B26"/></svg>`

let home = ""
let renderings: Renderings
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "khooshe-media-"))
  await mkdir(path.join(home, "media/rug/eslimi"), { recursive: true })
  await writeFile(path.join(home, "media", `${KEY}.svg`), MASTER)
  renderings = new Renderings(home)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await renderings.settled()
  await rm(home, { recursive: true })
})

const ask = (change: Partial<MediaRequest> = {}) => answerMedia(renderings, { path: `/media/${KEY}`, w: "160", accept: "image/webp", ifNoneMatch: undefined, ...change })

describe("a picture", () => {
  it("comes as WebP of the width that was asked, with its transparent ground", async () => {
    const { status, headers, body } = await ask()
    expect(status).toBe(200)
    expect(headers).toMatchObject({ "content-type": "image/webp", vary: "Accept", "cache-control": "public, max-age=31536000, immutable" })
    const image = sharp(body ?? Buffer.alloc(0))
    expect(await image.metadata()).toMatchObject({ format: "webp", width: 160, height: 256, hasAlpha: true })
    expect((await image.raw().toBuffer())[3]).toBe(0)
  })

  it("comes as WebP for a short while, and as AVIF for ever once that is encoded", async () => {
    const first = await ask({ accept: AVIF })
    expect(first.headers).toMatchObject({ "content-type": "image/webp", "cache-control": "public, max-age=120", vary: "Accept" })
    await renderings.settled()
    const second = await ask({ accept: AVIF })
    expect(second.headers).toMatchObject({ "content-type": "image/avif", "cache-control": "public, max-age=31536000, immutable", vary: "Accept" })
    expect(await sharp(second.body ?? Buffer.alloc(0)).metadata()).toMatchObject({ format: "heif", width: 160, height: 256, hasAlpha: true })
    expect((await ask()).headers["content-type"]).toBe("image/webp")
  })

  it("encodes no AVIF for those who do not take it", async () => {
    await ask()
    await renderings.settled()
    expect(await readdir(path.join(home, "media-cache", KEY))).toEqual(["160.webp"])
  })

  it("is not longer than 1920 pixels, however wide it is asked for", async () => {
    const { body } = await ask({ w: "1280" })
    expect(await sharp(body ?? Buffer.alloc(0)).metadata()).toMatchObject({ width: 1200, height: 1920 })
  })

  it("is not sent again to a browser that has it, and is once the format got better", async () => {
    const { headers } = await ask({ accept: AVIF })
    expect(await ask({ accept: AVIF, ifNoneMatch: `"other", W/${headers.etag}` })).toMatchObject({ status: 304, body: null, headers: { etag: headers.etag, vary: "Accept" } })
    await renderings.settled()
    expect(await ask({ accept: AVIF, ifNoneMatch: headers.etag })).toMatchObject({ status: 200, headers: { "content-type": "image/avif" } })
  })

  it("has another ETag per width and format", async () => {
    const tags = [(await ask()).headers.etag, (await ask({ w: "96" })).headers.etag]
    await ask({ accept: AVIF })
    await renderings.settled()
    tags.push((await ask({ accept: AVIF })).headers.etag)
    expect(new Set(tags).size).toBe(3)
  })
})

describe("many first visitors at once", () => {
  it("wait for one rendering", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ accept: AVIF })))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    await renderings.settled()
    expect((await readdir(path.join(home, "media-cache", KEY))).sort()).toEqual(["160.avif", "160.webp"])
  })

  it("leave nothing half written, also in two processes", async () => {
    const other = new Renderings(home)
    await Promise.all([ask({ accept: AVIF }), answerMedia(other, { path: `/media/${KEY}`, w: "160", accept: AVIF, ifNoneMatch: undefined })])
    await Promise.all([renderings.settled(), other.settled()])
    expect((await readdir(path.join(home, "media-cache", KEY))).filter((file) => file.endsWith(".tmp"))).toEqual([])
    expect((await stat(path.join(home, "media-cache", KEY, "160.avif"))).size).toBeGreaterThan(0)
  })
})

describe("nothing is served", () => {
  it.each([[`/media/${KEY}`, "161"], ["/media/rug/eslimi/full-ffffffff", "160"], ["/media/rug/eslimi", "160"], ["/media/../secrets", "160"], ["/media/..%2Fsecrets", "160"]])("at %s?w=%s", async (asked, w) => {
    await writeFile(path.join(home, "secrets.svg"), MASTER)
    expect(await ask({ path: asked, w })).toMatchObject({ status: 404, body: null })
  })

  it("of a master that is no drawing, but an error is thrown, and the next good master is served", async () => {
    await writeFile(path.join(home, "media/broken.svg"), "<svg")
    await expect(ask({ path: "/media/broken", accept: AVIF })).rejects.toThrow()
    expect((await ask()).status).toBe(200)
  })
})

describe("a photograph that somebody sent", () => {
  const photo = `up/${"0a".repeat(16)}`
  const taken = () => sharp({ create: { width: 900, height: 2700, channels: 3, background: "#8E2B26" } }).webp().toBuffer()
  const photographs = (bytes: Buffer | null) => new Renderings(home, async (key) => (key === photo ? bytes : null))
  const askFor = (store: Renderings, w: string, accept = "image/webp", key = photo) => answerMedia(store, { path: `/media/${key}`, w, accept, ifNoneMatch: undefined })

  it("comes in the same widths and formats as a drawing", async () => {
    const store = photographs(await taken())
    expect(await sharp((await askFor(store, "160")).body ?? Buffer.alloc(0)).metadata()).toMatchObject({ format: "webp", width: 160, height: 480 })
    await askFor(store, "160", AVIF)
    await store.settled()
    expect((await askFor(store, "160", AVIF)).headers["content-type"]).toBe("image/avif")
  })

  it("is neither made larger than it is nor longer than a page bears", async () => {
    const { body } = await askFor(photographs(await taken()), "1280")
    expect(await sharp(body ?? Buffer.alloc(0)).metadata()).toMatchObject({ width: 640, height: 1920 })
    const small = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#8E2B26" } }).webp().toBuffer()
    expect(await sharp((await askFor(new Renderings(home, async () => small), "960", "image/webp", `up/${"0b".repeat(16)}`)).body ?? Buffer.alloc(0)).metadata()).toMatchObject({ width: 300, height: 200 })
  })

  it("is not found once it is gone, nor is what was rendered of it", async () => {
    expect((await askFor(photographs(await taken()), "160")).status).toBe(200)
    await forgetRenderings(home, photo)
    expect((await askFor(photographs(null), "160")).status).toBe(404)
  })
})

it("keeps what was rendered beside the masters, for the next start", async () => {
  const { body } = await ask()
  expect(await readFile(path.join(home, "media-cache", KEY, "160.webp"))).toEqual(body)
})

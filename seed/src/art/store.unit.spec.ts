import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterEach, beforeEach, expect, it } from "vitest"

import { writeMaster } from "./store"

let home = ""
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "khooshe-art-"))
})
afterEach(async () => {
  await rm(home, { recursive: true })
})
const picture = { key: "candy/saffron/tin/hero-0a1b2c3d", width: 10, height: 10, svg: "<svg/>" }

it("writes the master where the media route looks and answers a relative address", async () => {
  expect(await writeMaster(home, picture)).toBe("/media/candy/saffron/tin/hero-0a1b2c3d")
  expect(await readFile(join(home, "media", `${picture.key}.svg`), "utf8")).toBe("<svg/>")
})

it("leaves a master alone that is there, mends a broken one, and leaves no drafts", async () => {
  await writeMaster(home, picture)
  const path = join(home, "media", `${picture.key}.svg`)
  const before = (await stat(path)).mtimeMs
  await writeMaster(home, picture)
  expect((await stat(path)).mtimeMs).toBe(before)
  await writeFile(path, "<sv")
  await Promise.all([writeMaster(home, picture), writeMaster(home, picture)])
  expect(await readFile(path, "utf8")).toBe("<svg/>")
  expect(await readdir(join(home, "media/candy/saffron/tin"))).toEqual(["hero-0a1b2c3d.svg"])
})

it.each(["../up", "/abs", "a//b", "A/b", "a/../b", "", "a b", "a/.b"])("refuses the key %j", async (key) => {
  await expect(writeMaster(home, { ...picture, key })).rejects.toThrow(/not a picture key/)
})

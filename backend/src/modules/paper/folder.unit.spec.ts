import { mkdtemp, readdir, readFile, rm, stat, utimes } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { PaperFolder } from "./folder"

const ID = "papr_01JDABCDEFGHJKMNPQRSTVWXYZ"
let home = ""
let folder: PaperFolder
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "khooshe-papers-"))
  folder = new PaperFolder(home)
})
afterEach(() => rm(home, { recursive: true }))

const modeOf = async (at: string) => ((await stat(at)).mode & 0o777).toString(8)

describe("papers on disk", () => {
  it("lie where only their owner's process reads them, under their own id", async () => {
    const laid = await folder.lay(Buffer.from("a licence"))
    expect(laid).toMatchObject({ bytes: 9, sha256: "55fc865afb87f4f5dbd4bf1161c63c9a0d3dde8999c03493a3cea79e560dbc64" })
    await folder.take(laid.incoming, ID)
    expect(folder.placeOf(ID)).toBe(path.join(home, "papers", "YZ", ID))
    expect(await readFile(folder.placeOf(ID), "utf8")).toBe("a licence")
    expect([await modeOf(folder.placeOf(ID)), await modeOf(path.join(home, "papers")), await modeOf(path.join(home, "papers/YZ"))]).toEqual(["600", "700", "700"])
    expect(await readdir(path.join(home, "papers/incoming"))).toEqual([])
  })

  it.each(["../../secrets", "papr_../../x", "papr_01jdabcdefghjkmnpqrstvwxyz", "", `${ID}/..`, `${ID}\n`])("no id leads out of the folder: %j", (id) => {
    expect(() => folder.placeOf(id)).toThrow("No paper")
  })

  it("nothing is taken from elsewhere", async () => {
    await expect(folder.take("../../etc/passwd", ID)).rejects.toThrow("Nothing came in")
  })

  it("what was laid down and never taken goes when it is old, and what is young stays", async () => {
    const [old, young] = [await folder.lay(Buffer.from("1")), await folder.lay(Buffer.from("2"))]
    const kept = await folder.lay(Buffer.from("3"))
    await folder.take(kept.incoming, ID)
    const yesterday = new Date(Date.now() - 86_400_000)
    for (const at of [path.join(home, "papers/incoming", old.incoming), folder.placeOf(ID)]) await utimes(at, yesterday, yesterday)
    expect(await folder.olderThan(new Date(Date.now() - 60_000))).toEqual([ID])
    expect(await readdir(path.join(home, "papers/incoming"))).toEqual([young.incoming])
  })
})

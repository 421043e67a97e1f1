import { randomBytes } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"

import type { Picture } from "./types"

/** What `Picture.key` may look like; the media route accepts no other key. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/

/**
 * Writes the master of a picture to `<home>/media/<key>.svg`, where the media route looks for it, and answers the
 * relative address to store. Keys carry a hash of the drawing, so a master that is there already is left alone.
 * The file appears whole or not at all.
 */
export async function writeMaster(home: string, picture: Picture): Promise<string> {
  if (!KEY.test(picture.key)) throw new Error(`not a picture key: "${picture.key}"`)
  const path = join(home, "media", `${picture.key}.svg`)
  const there = await readFile(path, "utf8").catch(() => undefined)
  if (there !== picture.svg) {
    await mkdir(dirname(path), { recursive: true })
    const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`
    await writeFile(draft, picture.svg)
    await rename(draft, path)
  }
  return addressOf(picture)
}

/** The address to store in the database: relative, so that it outlives a change of host. */
export function addressOf(picture: Picture): string {
  return `/media/${picture.key}`
}

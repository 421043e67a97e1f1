import { createHash, randomBytes } from "node:crypto"
import { chmod, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import path from "node:path"
import { shopError } from "../../shared/shop-error"

/** A file that lies in the folder and is nobody's yet. */
export interface LaidFile {
  /** its name in the folder of what came in */
  incoming: string
  bytes: number
  sha256: string
}

const isId = (id: string) => /^papr_[0-9A-Z]{26}$/.test(id)
const isIncoming = (name: string) => /^[0-9a-f]{32}$/.test(name)

/**
 * Papers on disk: `<home>/papers/<last two letters of the id>/<id>`, folders 0700, files 0600. Bytes are laid down
 * under a random name, outside any workflow, whose input would be kept and logged; a paper gets its own name when its
 * row is written. What a crash left without a row is swept.
 */
export class PaperFolder {
  private readonly root: string

  constructor(home: string) {
    this.root = path.join(home, "papers")
  }

  /** Where a paper lies. @throws not_found for what is no id of a paper */
  placeOf(id: string): string {
    if (!isId(id)) throw shopError("not_found", "No paper has such an id")
    return path.join(this.root, id.slice(-2), id)
  }

  private incomingPlace(name: string): string {
    if (!isIncoming(name)) throw shopError("not_found", "Nothing came in under such a name")
    return path.join(this.root, "incoming", name)
  }

  /** Lays bytes down for a workflow to take. */
  async lay(bytes: Buffer): Promise<LaidFile> {
    const incoming = randomBytes(16).toString("hex")
    const place = this.incomingPlace(incoming)
    await this.makeFolder(path.dirname(place))
    const file = await open(place, "wx", 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    return { incoming, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }
  }

  /** Gives what came in its own name. */
  async take(incoming: string, id: string): Promise<void> {
    const place = this.placeOf(id)
    await this.makeFolder(path.dirname(place))
    await rename(this.incomingPlace(incoming), place)
  }

  async remove(id: string): Promise<void> {
    await rm(this.placeOf(id), { force: true })
  }

  async discard(incoming: string): Promise<void> {
    await rm(this.incomingPlace(incoming), { force: true })
  }

  /** Names of papers that lie here since before a moment, and removes what came in before it and was never taken. */
  async olderThan(moment: Date): Promise<string[]> {
    const found: string[] = []
    for (const folder of await readdir(this.root).catch(() => []))
      for (const name of await readdir(path.join(this.root, folder)).catch(() => [])) {
        const written = await stat(path.join(this.root, folder, name)).catch(() => null)
        if (!written || written.mtime >= moment) continue
        if (isId(name)) found.push(name)
        else if (folder === "incoming" && isIncoming(name)) await this.discard(name)
      }
    return found
  }

  /** The mask of a process may widen what `mkdir` was told; so it is said again. */
  private async makeFolder(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(this.root, 0o700)
    await chmod(folder, 0o700)
  }
}

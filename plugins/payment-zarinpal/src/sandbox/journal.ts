import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { z } from "zod"

/**
 * A map kept as a file of JSON lines, one per change, the last one of a key being true. Appending survives
 * a kill at any moment: at worst the last line is torn, and a torn line is skipped. Rewritten small at each start.
 */
export class Journal<T> {
  private readonly entries = new Map<string, T>()

  constructor(private readonly file: string, schema: z.ZodType<T>, private readonly keyOf: (entry: T) => string, keep = 5_000) {
    mkdirSync(dirname(file), { recursive: true })
    if (!existsSync(file)) return
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const parsed = schema.safeParse(parseLine(line))
      if (parsed.success) this.remember(parsed.data)
    }
    for (const key of [...this.entries.keys()].slice(0, -keep)) this.entries.delete(key)
    const next = `${file}.next`
    writeFileSync(next, this.all().map((entry) => `${JSON.stringify(entry)}\n`).join(""))
    renameSync(next, file)
  }

  get(key: string): T | undefined {
    return this.entries.get(key)
  }

  /** Oldest first. */
  all(): T[] {
    return [...this.entries.values()]
  }

  put(entry: T): T {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`)
    this.remember(entry)
    return entry
  }

  private remember(entry: T): void {
    this.entries.set(this.keyOf(entry), entry)
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

import fs from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"
import { it } from "vitest"

const pictures = path.join(import.meta.dirname, "../output")

/**
 * Steps of one person's way, one test each. After one fails the rest fail at once, instead of each waiting for what
 * cannot come; the page on which it failed is kept as a picture in `tests/output`.
 */
export function journey(page: () => Page | undefined) {
  let broken: string | null = null
  return (name: string, act: () => Promise<void>) =>
    it(name, async () => {
      if (broken !== null) throw new Error(`Not reached, because this failed: ${broken}`)
      try {
        await act()
      } catch (error) {
        broken = name
        const at = page()
        if (at && !at.isClosed()) {
          fs.mkdirSync(pictures, { recursive: true })
          const file = path.join(pictures, `${name.replace(/[^\w\u0600-\u06ff]+/g, "-").slice(0, 80)}.png`)
          await at.screenshot({ path: file }).catch(() => undefined)
          console.error(`Failed at ${at.url()}, seen in ${file}`)
        }
        throw error
      }
    })
}

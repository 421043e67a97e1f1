import fs from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { z } from "zod"

const source = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))

/** Accessibility violations of WCAG 2.1 A and AA, or of these rules alone, one line each. */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(source)
  const found: unknown = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])} }).then((result) => result.violations)`)
  return violations.parse(found).map((each) => `${each.id}: ${each.nodes.length} × ${each.nodes[0]?.html.slice(0, 140) ?? ""}`)
}

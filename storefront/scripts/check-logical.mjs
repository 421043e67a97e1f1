// Fails when a style names a physical side: the shop is read from both. Prints file, line and what was found.
// Run alone (`node scripts/check-logical.mjs`) or imported by the spec beside it.
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..")
const folders = ["src"]

/** Utilities with a left or right in them, as whole words of a class list. */
const utility = /(?<![\w-])-?(?:(?:m|p|scroll-m|scroll-p)[lr]-[\w.[\]/%-]+|(?:left|right)-(?:\d|auto|full|px|1\/2|\[)[\w./%\]-]*|text-(?:left|right)\b|(?:float|clear)-(?:left|right)\b|rounded-(?:l|r|tl|tr|bl|br)(?:-[\w[\]]+)?(?![\w-])|border-[lr](?:-[\w[\]]+)?(?![\w-])|inset-x-[\w.[\]-]+)/g
/** Declarations with a physical side. */
const declaration = /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:left|right))\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g
/** The same in a style object. */
const inline = /(?<![\w.])(?:(?:margin|padding|border)(?:Left|Right)\w*|(?:left|right)(?=:\s*["'`\d]))/g

/** @returns {string[]} every place where a physical side is named in a file's text */
export function physicalSides(text, file) {
  const patterns = file.endsWith(".css") ? [declaration, utility] : [utility, inline]
  return text.split("\n").flatMap((line, index) => patterns.flatMap((pattern) => [...line.matchAll(pattern)].map((found) => `${file}:${index + 1} ${found[0].trim()}`)))
}

function* filesIn(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(full)
    else if (/\.(tsx|css)$/.test(entry.name)) yield full
  }
}

/** @returns {string[]} what the whole storefront has */
export const checkAll = () => folders.flatMap((folder) => [...filesIn(path.join(root, folder))].flatMap((file) => physicalSides(fs.readFileSync(file, "utf8"), path.relative(root, file))))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = checkAll()
  for (const line of found) console.error(line)
  if (found.length > 0) process.exit(1)
}

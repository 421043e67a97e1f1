// @ts-check
import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { root } from "../../backend/launcher/paths.mjs"

const tracked = () => execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }).split("\n").filter((file) => file && fs.existsSync(path.join(root, file)))

/** @typedef {{ name: string, files: (file: string) => boolean, pattern: RegExp }} Check */

const code = (/** @type {string} */ file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file)
const generated = (/** @type {string} */ file) => /(^|\/)migrations\/|pnpm-lock\.yaml$/.test(file)
const self = "tests/support/checks.mjs"

/** Promises about the text of the source. A finding is a file and a line. @type {Check[]} */
const checks = [
  { name: "the proprietary roles module is never imported", files: (file) => code(file) || /package\.json$/.test(file), pattern: /@medusajs\/(medusa\/)?rbac/ },
  {
    name: "no physical sides in the shop: it is read from both directions",
    files: (file) => /^storefront\/.*\.(tsx?|css)$/.test(file),
    pattern: /["'` ](-?m[lr]-|p[lr]-|-?left-|-?right-|text-left|text-right|border-[lr]\b|rounded-[lr]\b|float-left|float-right)|(^|[\s;{])(margin|padding|border)-(left|right)\b|(^|[\s;{])text-align:\s*(left|right)|(^|[\s;{])(left|right):\s/,
  },
  { name: "no types are given up", files: (file) => /\.tsx?$/.test(file) && !/\.d\.ts$/.test(file), pattern: /(: any\b|\bas any\b|<any>|\bas unknown as\b|@ts-ignore|@ts-expect-error|@ts-nocheck)/ },
  { name: "no registry host is written down", files: (file) => !/\.(png|webp|avif|woff2|ico)$/.test(file), pattern: /registry\.(npmjs|yarnpkg)\.|npm\.pkg\.github/ },
  { name: "no test is skipped or alone", files: (file) => /\.spec\.tsx?$/.test(file), pattern: /\b(it|test|describe)\.(skip|only)\(|\bxit\(|\bxdescribe\(/ },
]

/** Runs the text checks. @returns {{ name: string, findings: string[] }[]} */
export function runChecks() {
  const files = tracked().filter((file) => file !== self && !generated(file))
  const results = checks.map(({ name, files: wanted, pattern }) => ({
    name,
    findings: files.filter(wanted).flatMap((file) =>
      fs.readFileSync(path.join(root, file), "utf8").split("\n").flatMap((line, index) => (!/^\s*(\*|\/\/|\/\*)/.test(line) && pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    ),
  }))
  const long = files.filter((file) => code(file) && !/\.d\.ts$|(^|\/)data\/|\.data\.ts$/.test(file)).flatMap((file) => {
    const lines = fs.readFileSync(path.join(root, file), "utf8").split("\n").length - 1
    return lines > 400 ? [`${file}: ${lines} lines`] : []
  })
  const top = new Set(["backend", "storefront", "plugins", "seed", "tests", "package.json", "turbo.json", "README.md", "LICENSE", "pnpm-workspace.yaml", "pnpm-lock.yaml"])
  const strays = [...new Set(files.map((file) => file.split("/")[0] ?? ""))].filter((name) => !name.startsWith(".") && !top.has(name))
  return [...results, { name: "no file of code is over 400 lines", findings: long }, { name: "the top level is as agreed", findings: strays }]
}

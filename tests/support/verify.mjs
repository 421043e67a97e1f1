#!/usr/bin/env node
// @ts-check
import fs from "node:fs"
import path from "node:path"
import { silence } from "../../backend/launcher/environment.mjs"
import { install } from "../../backend/launcher/install.mjs"
import { root } from "../../backend/launcher/paths.mjs"
import { run } from "../../backend/launcher/processes.mjs"
import { say, step } from "../../backend/launcher/progress.mjs"
import { runChecks } from "./checks.mjs"
import { conclude, output, vitest } from "./suites.mjs"

/** @typedef {import("./suites.mjs").Result} Result */

const packages = ["plugins/persian-text", "plugins/fulfillment-iran", "plugins/payment-zarinpal", "plugins/auth-otp", "plugins/notification-sms", "backend", "storefront", "seed"]

/** What every child is run with. */
export const environment = () => ({
  ...process.env,
  PATH: [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter),
  ...silence(output),
})

/** @param {string} name @param {string} command @param {string[]} args @returns {Promise<Result>} one test: does the command succeed? */
async function oneCheck(name, command, args) {
  try {
    await step(name, (tell) => run(command, args, { cwd: root, env: environment(), log: path.join(output, `${name.replace(/\W+/g, "-")}.log`), tell }))
    return { name, passed: 1, failed: 0, skipped: [] }
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { name, passed: 0, failed: 1, skipped: [] }
  }
}

/** Types, lint, unit tests, licence and text checks: fast enough for every commit. */
export async function verify() {
  await install()
  fs.mkdirSync(output, { recursive: true })
  const turbo = path.join(root, "node_modules/.bin/turbo")
  /** @type {Result[]} */
  const results = []
  for (const { name, findings } of runChecks()) {
    if (findings.length) console.log(`✗ ${name}:\n  ${findings.slice(0, 20).join("\n  ")}${findings.length > 20 ? `\n  … ${findings.length - 20} more` : ""}`)
    results.push({ name, passed: findings.length ? 0 : 1, failed: findings.length ? 1 : 0, skipped: [] })
  }
  // what unit tests import must be there even when the types of something else are wrong
  results.push(await oneCheck("plugins build", turbo, ["run", "build", "--filter=./plugins/*", "--output-logs=errors-only", "--no-color"]))
  results.push(await oneCheck("types", turbo, ["run", "typecheck", "--continue", "--output-logs=errors-only", "--no-color"]))
  results.push(await oneCheck("lint", process.execPath, [
    path.join(root, "tests/node_modules/eslint/bin/eslint.js"), "-c", "tests/support/eslint.config.mjs", "--cache", "--cache-location", path.join(root, "node_modules/.cache/eslint"),
    "--no-error-on-unmatched-pattern", "backend", "storefront", "plugins", "seed", "tests",
  ]))
  for (const folder of packages) results.push(await vitest(folder, environment()))
  return results
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const code = conclude(await verify())
  say(code ? "verify failed" : "verify passed")
  process.exit(code)
}

// @ts-check
import fs from "node:fs"
import path from "node:path"
import { root } from "../../backend/launcher/paths.mjs"
import { run } from "../../backend/launcher/processes.mjs"

/** @typedef {{ name: string, passed: number, failed: number, skipped: string[], broken?: string[] }} Result */

export const output = path.join(root, "tests/output")
const require = (/** @type {string} */ at) => path.join(root, at)

/** @param {string} file @param {string} name @returns {Result} counts out of a report in jest's JSON, which vitest writes too */
function counted(file, name) {
  const report = JSON.parse(fs.readFileSync(file, "utf8"))
  /** @type {{ status: string, fullName: string, failureMessages?: string[] }[]} */
  const tests = report.testResults.flatMap((/** @type {{ assertionResults: unknown[] }} */ suite) => suite.assertionResults)
  const broken = report.testResults.filter((/** @type {{ status: string, assertionResults: unknown[], name: string, message: string }} */ suite) => suite.status === "failed" && suite.assertionResults.length === 0)
  return {
    name,
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    skipped: tests.filter((test) => !["passed", "failed"].includes(test.status)).map((test) => test.fullName),
    broken: [
      ...tests.filter((test) => test.status === "failed").map((test) => `${test.fullName}\n      ${(test.failureMessages?.[0] ?? "").split("\n").slice(0, 12).join("\n      ")}`),
      ...broken.map((/** @type {{ name: string, message: string }} */ suite) => `${suite.name}\n      ${suite.message.slice(0, 1500)}`),
    ],
  }
}

/**
 * Runs a program that writes a jest-like report, and counts. A program that
 * fails without a report counts as one failure, with its last lines shown.
 * @param {string} name @param {string} folder @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
async function suite(name, folder, args, env) {
  fs.mkdirSync(output, { recursive: true })
  const report = path.join(output, `${name.replace(/\W+/g, "-")}.json`)
  fs.rmSync(report, { force: true })
  const log = path.join(output, `${name.replace(/\W+/g, "-")}.log`)
  let failure = null
  try {
    await run(process.execPath, [...args, `--outputFile=${report}`], { cwd: require(folder), env, log })
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error)
  }
  const result = fs.existsSync(report) ? counted(report, name) : { name, passed: 0, failed: 1, skipped: [] }
  if (failure && result.failed === 0) result.failed = 1
  console.log(`${result.failed ? "✗" : "✓"} ${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped.length} skipped`)
  for (const test of result.broken ?? []) console.log(`    ✗ ${test}`)
  if (failure && !result.broken?.length) console.log(failure)
  return result
}

/** @param {string} folder @param {NodeJS.ProcessEnv} env @param {string} [name] @param {string[]} [only] files whose path holds one of these */
export const vitest = (folder, env, name = `unit ${folder}`, only = []) => suite(name, folder, [require(`${folder}/node_modules/vitest/vitest.mjs`), "run", ...only, "--reporter=json"], env)

/** @param {string} folder @param {NodeJS.ProcessEnv} env */
export const jest = (folder, env) =>
  suite("http backend", folder, ["--experimental-vm-modules", require(`${folder}/node_modules/jest/bin/jest.js`), "--config", "jest.config.js", "--maxWorkers=1", "--workerIdleMemoryLimit=1GB", "--forceExit", "--json"], env)

/** @param {Result[]} results prints the sum in the one line that machines read; @returns {number} an exit code */
export function conclude(results) {
  const sum = (/** @type {(result: Result) => number} */ of) => results.reduce((all, result) => all + of(result), 0)
  for (const name of results.flatMap((result) => result.skipped)) console.log(`skipped: ${name}`)
  const [passed, failed, skipped] = [sum((result) => result.passed), sum((result) => result.failed), sum((result) => result.skipped.length)]
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed || !passed ? 1 : 0
}

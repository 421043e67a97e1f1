const { setTestDatabase } = require("./integration/support/test-database.js")

setTestDatabase(process.env)

/**
 * Medusa's integration runner: few, large files, one after another, each with a database of its own. Run by one worker
 * that is begun anew when it has grown (`--maxWorkers=1 --workerIdleMemoryLimit`): every boot of Medusa leaves some
 * hundred megabytes behind, and twenty of them are more than a process may have.
 */
module.exports = {
  testEnvironment: "node",
  rootDir: __dirname,
  testMatch: ["<rootDir>/integration/http/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  setupFiles: ["<rootDir>/integration/support/setup.js"],
  transform: { "^.+\\.[jt]s$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", decorators: true }, transform: { decoratorMetadata: true, legacyDecorator: true } }, module: { type: "commonjs" } }] },
  // restoring a database between tests ends connections, and the pool says so each time
  silent: true,
  // a cold boot with migrations takes half a minute on a small machine
  testTimeout: 180_000,
}

import { defineConfig } from "vitest/config"

/** Journeys run one after another: they share one shop, and two cores. */
export default defineConfig({
  test: { include: ["http/**/*.spec.ts", "e2e/**/*.spec.ts", "security/**/*.spec.ts", "reliability/**/*.spec.ts"], fileParallelism: false, expect: { poll: { timeout: 15_000 } }, testTimeout: 120_000, hookTimeout: 120_000,
    // faults are told in full: a list cut short says that something is wrong and not what
    chaiConfig: { truncateThreshold: 0 } },
})

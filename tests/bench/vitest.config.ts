import { defineConfig } from "vitest/config"

/** Measurements run by hand, never with `npm test`. */
export default defineConfig({ test: { include: ["**/cart-of-three.ts"], root: import.meta.dirname } })

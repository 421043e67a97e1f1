import path from "node:path"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: {
    alias: {
      "@/": path.join(import.meta.dirname, "src/"),
      "@messages/": path.join(import.meta.dirname, "messages/"),
      "@contracts/": path.join(import.meta.dirname, "../backend/src/contracts/"),
      "@packaging/": path.join(import.meta.dirname, "../backend/src/modules/packaging/"),
    },
  },
  test: { include: ["{server,src}/**/*.unit.spec.ts"], environment: "node" },
})

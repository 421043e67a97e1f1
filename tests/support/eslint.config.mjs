import medusa from "@medusajs/eslint-plugin"
import path from "node:path"
import { fileURLToPath } from "node:url"
import tseslint from "typescript-eslint"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Strict everywhere; Medusa's own conventions in the backend; nothing is ever switched off in a file. */
export default tseslint.config(
  { ignores: ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/.medusa/**", "**/migrations/**", "**/*.d.ts", "**/output/**"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
    },
  },
  { files: ["**/*data*/**", "**/*.data.ts", "**/places/**"], rules: { "max-lines": "off" } },
  // the plugin's own patterns, but only within the backend
  ...medusa.configs.recommended.filter((config) => config.rules).map((config) => ({ ...config, plugins: { "@medusajs": medusa }, files: (config.files ?? ["**/*.ts"]).map((pattern) => ["backend/src/**/*.{ts,tsx}", pattern].flat()) })),
  {
    files: ["backend/src/**/*.{ts,tsx}"],
    rules: {
      // rules are pure functions that know nothing of HTTP: a RangeError there is a defect, not an answer
      "@medusajs/use-medusa-error-not-generic-error": "off",
      // rials are the major unit, and have no minor one
      "@medusajs/prices-in-major-units": "off",
      // contracts are read by the shop and by tests too, which have no framework
      "@medusajs/zod-import-source": "off",
    },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
)

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
  ...medusa.configs.recommended.map((config) => ({ ...config, files: ["backend/src/**/*.{ts,tsx}"] })),
)

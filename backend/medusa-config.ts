import { defineConfig } from "@medusajs/framework/utils"
import { adminFlags } from "./src/shared/admin-flags"
import { settings } from "./src/shared/settings"
import { signInHost } from "./src/workflows/sign-in/host"

const at = settings()

/** The only place that registers modules and plugins. Configuration comes from the environment through `settings()`. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: at.databaseUrl,
    // the default pool of 10 stalls when several completions wait for locks at once
    databaseDriverOptions: { pool: { min: 0, max: at.databasePool } },
    redisUrl: at.redisUrl,
    // a cookie marked secure is never set over plain http, and nobody could sign in to the admin on localhost
    cookieOptions: { secure: at.apiUrl.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: at.shopUrl,
      adminCors: at.apiUrl,
      authCors: [at.shopUrl, at.apiUrl].join(","),
      jwtSecret: at.jwtSecret,
      cookieSecret: at.cookieSecret,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass", "otp"], desk_user: ["emailpass", "otp"] },
    },
  },
  // the API serves the admin itself: built once, it is right at any address
  admin: { disable: at.adminDisabled, backendUrl: "/", vite: () => ({ plugins: [adminFlags()] }) },
  featureFlags: { translation: true, rbac: false },
  modules: [
    { resolve: "./src/modules/cluster" },
    { resolve: "./src/modules/member" },
    { resolve: "./src/modules/permit" },
    { resolve: "./src/modules/paper" },
    { resolve: "./src/modules/application" },
    { resolve: "./src/modules/packaging" },
    { resolve: "./src/modules/price-change" },
    { resolve: "./src/modules/catalogue-import" },
    { resolve: "./src/modules/member-order" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/listing-draft" },
    { resolve: "./src/modules/message" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/enquiry" },
    { resolve: "./src/modules/desk" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/tariff" },
    { resolve: "./src/modules/payment-attempt" },
    { resolve: "./src/modules/sign-in-code" },
    { resolve: "./src/modules/picture" },
    { resolve: "@medusajs/medusa/file", options: { providers: [at.files] } },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "@khooshe/payment-zarinpal", id: "zarinpal", options: { ...at.zarinpal, tellLanguage: !at.zarinpalIsReal } }] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: "@khooshe/fulfillment-iran", id: "iran" }, { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" }] },
    },
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/search",
      // "simple": Persian has no stemmer; words are folded before they come here
      options: { providers: [{ resolve: "@medusajs/medusa/search-postgres", id: "postgres", options: { language: "simple" } }] },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "@khooshe/auth-otp", id: "otp", options: { secret: at.jwtSecret, actorTypes: ["desk_user", "customer"], host: signInHost } },
        ],
      },
    },
  ],
})

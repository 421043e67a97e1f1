import path from "node:path"
import { fileStore } from "./file-store"

const text = (name: string, otherwise: string) => process.env[name] || otherwise

/** The secret that development and tests share; production refuses to start with it. */
const developmentSecret = "khooshe-development-secret"

/**
 * All configuration, read from the environment in one place. Production
 * (`KHOOSHE_ENV=production`) refuses default secrets and the sandbox gateway.
 * @throws Error naming the variable that production, or a half-configured S3 store, lacks
 */
export function settings() {
  const production = process.env.KHOOSHE_ENV === "production"
  const apiUrl = text("KHOOSHE_API_URL", `http://localhost:${text("KHOOSHE_API_PORT", "9000")}`)
  const shopUrl = text("KHOOSHE_SHOP_URL", `http://localhost:${text("KHOOSHE_SHOP_PORT", "8000")}`)
  const sandboxUrl = text("KHOOSHE_SANDBOX_URL", `http://localhost:${text("KHOOSHE_SANDBOX_PORT", "9100")}`)
  const zarinpalMerchantId = process.env.ZARINPAL_MERCHANT_ID || null
  const home = path.resolve(text("KHOOSHE_HOME", path.join(process.cwd(), "../.khooshe")))
  const values = {
    production,
    apiUrl,
    shopUrl,
    sandboxUrl,
    /** root of pictures, papers and other files of ours */
    home,
    /** where Medusa's file module keeps what people upload */
    files: fileStore(process.env, home),
    databaseUrl: text("DATABASE_URL", "postgres://localhost/khooshe"),
    databasePool: Number(text("KHOOSHE_DATABASE_POOL", "60")),
    redisUrl: process.env.REDIS_URL || undefined,
    jwtSecret: text("JWT_SECRET", developmentSecret),
    cookieSecret: text("COOKIE_SECRET", developmentSecret),
    /** shared with the shop: who may ask it to renew a page */
    revalidateSecret: text("KHOOSHE_REVALIDATE_SECRET", developmentSecret),
    adminDisabled: process.env.KHOOSHE_ADMIN === "off",
    /** false: the local sandbox gateway */
    zarinpalIsReal: zarinpalMerchantId !== null,
    zarinpal: {
      merchantId: zarinpalMerchantId ?? "00000000-0000-4000-8000-000000000000",
      /** the local sandbox unless a merchant id names a real account */
      baseUrl: text("ZARINPAL_BASE_URL", zarinpalMerchantId ? "https://payment.zarinpal.com" : sandboxUrl),
      callbackUrl: `${apiUrl}/pay/zarinpal/callback`,
      /** the most that one transaction may carry, rials; a rule of the gateway's contract */
      ...(process.env.ZARINPAL_MAX_RIAL ? { maxAmountRial: Number(process.env.ZARINPAL_MAX_RIAL) } : {}),
    },
  }
  if (production) {
    for (const [name, value] of [["JWT_SECRET", values.jwtSecret], ["COOKIE_SECRET", values.cookieSecret], ["KHOOSHE_REVALIDATE_SECRET", values.revalidateSecret]] as const)
      if (value === developmentSecret || value.length < 32 || process.env.KHOOSHE_SECRETS === "generated")
        throw new Error(`${name} must be set to a secret of your own (32 characters or more) in production`)
    if (!zarinpalMerchantId) throw new Error("ZARINPAL_MERCHANT_ID must be set in production: the sandbox gateway takes no money")
  }
  return values
}
export type Settings = ReturnType<typeof settings>

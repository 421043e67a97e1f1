import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { settings } from "./settings"

const whole = {
  KHOOSHE_ENV: "production", ZARINPAL_MERCHANT_ID: "11111111-1111-4111-8111-111111111111",
  JWT_SECRET: "j".repeat(32), COOKIE_SECRET: "c".repeat(32), KHOOSHE_REVALIDATE_SECRET: "r".repeat(32),
}

beforeEach(() => {
  for (const name of [...Object.keys(whole), "KHOOSHE_SECRETS"]) vi.stubEnv(name, "")
})
afterEach(() => void vi.unstubAllEnvs())

describe("production refuses what only suits a demo", () => {
  it("starts when everything is there, with the real gateway", () => {
    for (const [name, value] of Object.entries(whole)) vi.stubEnv(name, value)
    expect(settings()).toMatchObject({ production: true, zarinpalIsReal: true })
  })

  it.each(Object.keys(whole).filter((name) => name !== "KHOOSHE_ENV"))("without %s it does not start, and says so", (missing) => {
    for (const [name, value] of Object.entries(whole)) vi.stubEnv(name, name === missing ? "" : value)
    expect(() => settings()).toThrow(missing)
  })

  it("generated secrets are not secrets of one's own", () => {
    for (const [name, value] of Object.entries(whole)) vi.stubEnv(name, value)
    vi.stubEnv("KHOOSHE_SECRETS", "generated")
    expect(() => settings()).toThrow("JWT_SECRET")
  })

  it("without configuration the sandbox takes the payments", () => {
    expect(settings()).toMatchObject({ production: false, zarinpalIsReal: false, zarinpal: { baseUrl: "http://localhost:9100" } })
  })
})

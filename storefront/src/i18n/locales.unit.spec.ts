import { describe, expect, it } from "vitest"
import { guessLocale } from "./locales"

describe("an address without a language leads to Persian, unless only English is wanted", () => {
  it.each([
    [null, "fa"],
    ["", "fa"],
    ["en-US,en;q=0.9", "en"],
    ["de-DE,de;q=0.9", "fa"],
    ["en-US,en;q=0.9,fa;q=0.8", "fa"],
    ["fa-IR,fa;q=0.9,en;q=0.7", "fa"],
  ] as const)("%s → %s", (header, locale) => expect(guessLocale(header)).toBe(locale))
})

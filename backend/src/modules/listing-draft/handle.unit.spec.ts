import { describe, expect, it } from "vitest"
import { handlesFor, skuBaseOf, slugOf } from "./handle"

describe("a handle is ASCII, readable and its own", () => {
  it.each([
    ["Rose Shekar-panir!", "rose-shekar-panir"],
    ["  Café  à la rose ", "cafe-a-la-rose"],
    ["شکرپنیر ۲۵۰ گرمی", "shkrpnir-250-grmi"],
    ["آب‌نبات", "abnbat"],
    ["../../etc", "etc"],
    ["😀", ""],
    ["x".repeat(80), "x".repeat(60)],
    ["аpple", "pple"],
  ])("%s → %s", (text, slug) => expect(slugOf(text)).toBe(slug))

  it.each([
    [{ fa: "شکرپنیر", en: "Shekar-panir" }, ["shekar-panir-nastaran", "shekar-panir-nastaran-2"]],
    [{ fa: "گلاب", en: "" }, ["glab-nastaran", "glab-nastaran-2"]],
    [{ fa: "😀", en: "😀" }, ["rose-nastaran", "rose-nastaran-2"]],
    [{ fa: "", en: "Candy of Nastaran" }, ["candy-of-nastaran", "candy-of-nastaran-2"]],
  ])("%o", (title, expected) => {
    const handles = handlesFor(title, "nastaran", "rose")
    expect([handles.next().value, handles.next().value]).toEqual(expected)
  })
})

it("SKUs begin with their member and what sets the good apart", () => expect(skuBaseOf("nastaran", "ldft_01M837GEM1VTBY6NQDM7Z4F8AX")).toBe("NASTARAN-4F8AX"))

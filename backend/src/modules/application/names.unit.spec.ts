import { describe, expect, it } from "vitest"
import { handleFor, isTaken, readName } from "./names"

describe("a shop's name is made of letters that readers tell apart", () => {
  it.each<[string, "fa" | "en", string | null]>([
    ["کارگاه نمونه یاس", "fa", "کارگاه نمونه یاس"],
    ["كارگاه  يزدي", "fa", "کارگاه یزدی"],
    ["شیرینی‌پزی ۲", "fa", "شیرینی‌پزی ۲"],
    ["<b>یاس</b>", "fa", null],
    ["Yas", "fa", null],
    ["یاس\u202e\u200d", "fa", null],
    ["۱۲۳", "fa", null],
    ["ی", "fa", null],
    ["آب".repeat(31), "fa", null],
    ["Sample Workshop Yas", "en", "Sample Workshop Yas"],
    ["  Yas   & Sons ", "en", "Yas & Sons"],
    ["Ｙａｓ", "en", "Yas"],
    // the second letter is Cyrillic
    ["N\u0430staran", "en", null],
    ["<script>alert(1)</script>", "en", null],
    ["Yas\u200b", "en", null],
    ["یاس", "en", null],
    ["", "en", null],
  ])("%j in %s: %j", (given, language, kept) => expect(readName(given, language)).toBe(kept))
})

it.each([
  ["کارگاه نمونه نسترن", true], ["كارگاه‌نمونه نسترن.", true], ["کارگاه «نمونه» نسترن", true], ["کارگاه نمونه نسترن ۲", false],
  ["NASTARAN workshop", true], ["Nastaran-Workshop", true], ["Nastaran", false],
])("%s is taken: %s", (name, taken) => expect(isTaken(name, ["کارگاه نمونه نسترن", "Nastaran Workshop"])).toBe(taken))

it.each([
  ["Sample Workshop Yas", [], "sample-workshop-yas"],
  ["Yas", ["yas"], "yas-2"],
  ["Yas", ["yas", "yas-2", "yas-4"], "yas-3"],
  ["Yas's", [], "yass"],
  ["—", [], "member"],
  ["A".repeat(80), [], "a".repeat(50)],
])("%s beside %j has the handle %s", (name, taken, handle) => expect(handleFor(name, taken)).toBe(handle))

import { expect, it } from "vitest"
import { sameSecret } from "./same-secret"

it.each([
  ["abc", "abc", true], ["", "", true], ["abc", "abd", false], ["abc", "ab", false], ["abc", "ABC", false], ["۱۲۳۴", "1234", false],
])("%j against %j: %s", (given, kept, same) => expect(sameSecret(given, kept)).toBe(same))

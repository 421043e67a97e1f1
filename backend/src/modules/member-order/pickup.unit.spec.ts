import { expect, it } from "vitest"
import { checkPickupCode } from "./pickup"

it.each([
  ["4821", "4821", 1, "right"], ["۴۸۲۱", "4821", 1, "right"], ["٤٨٢١", "4821", 1, "right"], [" 48 21 ", "4821", 1, "right"], ["48-21", "4821", 1, "right"],
  ["4822", "4821", 1, "wrong"], ["", "4821", 1, "wrong"], ["48211", "4821", 1, "wrong"], ["4821", null, 1, "wrong"],
  ["4821", "4821", 10, "right"], ["4821", "4821", 11, "locked"], ["4822", "4821", 11, "locked"],
] as const)("%j for %j at try %i: %s", (typed, code, tries, answer) => expect(checkPickupCode(typed, code, tries)).toBe(answer))

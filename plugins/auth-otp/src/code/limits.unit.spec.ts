import { expect, it } from "vitest"
import { within } from "./limits.js"

it.each([[0, 0, true], [2, 9, true], [3, 3, false], [2, 10, false], [4, 11, false]])("%i in ten minutes and %i in a day leave room: %s", (short, day, room) =>
  expect(within({ short, day }, { short: 3, day: 10 })).toBe(room),
)

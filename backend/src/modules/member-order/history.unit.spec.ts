import { expect, it } from "vitest"
import type { MemberOrderState } from "../../contracts/order"
import { standingHistory } from "./history"

const happened = (...states: MemberOrderState[]) => states.map((state, index) => ({ state, at: `2026-11-22T0${index}:00:00.000Z` }))
const told = (...states: MemberOrderState[]) => standingHistory(happened(...states)).map((each) => `${each.state} ${each.at.slice(12, 13)}`)

it.each([
  [[], []],
  [["placed"], ["placed 0"]],
  [["placed", "accepted", "packed", "shipped", "delivered"], ["placed 0", "accepted 1", "packed 2", "shipped 3", "delivered 4"]],
  [["placed", "accepted", "packed", "accepted"], ["placed 0", "accepted 1"]],
  [["placed", "packed", "accepted", "packed"], ["placed 0", "accepted 2", "packed 3"]],
  [["placed", "packed", "cancelled"], ["placed 0", "packed 1", "cancelled 2"]],
] satisfies [MemberOrderState[], string[]][])("%j is told as %j", (states, lines) => expect(told(...states)).toEqual(lines))

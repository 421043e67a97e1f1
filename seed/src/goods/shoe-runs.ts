import type { Run } from "../../../backend/src/modules/packaging/shoe-runs"

/** The runs of the catalogue. A kind has those that cover its sizes. */
export const runs: Run[] = [
  { from: 16, to: 19 }, { from: 20, to: 25 }, { from: 26, to: 30 }, { from: 31, to: 35 }, { from: 30, to: 33 },
  { from: 34, to: 37 }, { from: 24, to: 29 }, { from: 30, to: 35 }, { from: 30, to: 36 }, { from: 39, to: 45 },
]

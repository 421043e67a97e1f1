import type { Sheet } from "../sheet"

/** One step of a trade on a canvas of 160 × 120; things stand on y 106. */
export type Scene = (sheet: Sheet) => string

/** Tones that are seen on a light and on a dark ground. */
export const TOOL = "#8A7D6B"
export const STEEL = [
  [0, "#E9ECEC"],
  [0.5, "#A9B0B2"],
  [1, "#737C80"],
] as const

import { scaleBand, scaleLinear } from "d3-scale"

/** A bar: its place and width along the time in per cent, its height in per cent of the highest. */
export interface Bar {
  start: number
  width: number
  height: number
}

/**
 * Bars of a time, the oldest where reading begins: on the right in Persian.
 * @param highest what fills the whole height; charts that share it are on one scale
 */
export function barsOf(values: readonly number[], rtl: boolean, highest = Math.max(...values), gap = 0.24): Bar[] {
  const along = scaleBand<number>(values.map((_, index) => index), rtl ? [100, 0] : [0, 100]).paddingInner(gap).paddingOuter(gap / 2)
  const up = scaleLinear([0, highest || 1], [0, 100]).clamp(true)
  return values.map((value, index) => ({ start: along(index) ?? 0, width: along.bandwidth(), height: up(value) }))
}

/** The middle of a bar, where its words stand. */
export const middleOf = ({ start, width }: Bar): number => start + width / 2

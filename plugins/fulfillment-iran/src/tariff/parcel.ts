import type { Parcel, ParcelLine } from "./types"

/** Iran Post's box for the plain price: 35 × 25 × 18 cm, or 15,750 cm³. */
export const PLAIN_SIDE_MM = 350
export const PLAIN_VOLUME_MM3 = 350 * 250 * 180

function isMeasured(line: ParcelLine): boolean {
  const numbers = [line.quantity, line.gross_gram ?? 0, ...(line.sides_mm ?? [0])]
  return numbers.every((n) => Number.isFinite(n) && n > 0) && (line.sides_mm?.length ?? 0) === 3
}

/**
 * One parcel of several lines: gross weights and volumes add up, the longest side of any piece counts whichever
 * way it lies, one rolled carpet makes it a carpet parcel. A line that was never weighed or measured
 * makes the whole parcel unmeasured, since guessing would charge a wrong price.
 */
export function parcelOf(lines: readonly ParcelLine[]): Parcel {
  const parcel: Parcel = { gross_gram: 0, longest_side_mm: 0, volume_mm3: 0, rolled: false, measured: lines.length > 0 }
  for (const line of lines) {
    parcel.rolled ||= line.rolled
    if (!isMeasured(line)) parcel.measured = false
    const [a, b, c] = line.sides_mm ?? [0, 0, 0]
    parcel.gross_gram += line.quantity * (line.gross_gram ?? 0)
    parcel.volume_mm3 += line.quantity * a * b * c
    parcel.longest_side_mm = Math.max(parcel.longest_side_mm, a, b, c)
  }
  return parcel
}

/** Larger than the post's plain box: a side over 35 cm, or the volumes together over 15,750 cm³. */
export function isOverSize(parcel: Parcel): boolean {
  return parcel.longest_side_mm > PLAIN_SIDE_MM || parcel.volume_mm3 > PLAIN_VOLUME_MM3
}

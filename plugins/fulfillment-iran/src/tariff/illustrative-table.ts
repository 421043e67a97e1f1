import type { DistanceBand, TariffRow, TariffTable } from "./types"

/** Since 1 Farvardin 1405, 00:00 in Tehran. */
const SINCE = "2026-03-20T20:30:00.000Z"

/** kilograms → thousand tomans for each band, near to far: [same city, same province, neighbour, other]. */
type Prices = ReadonlyArray<readonly [kg: number, ...kToman: number[]]>

const POST: Prices = [
  [0.5, 48, 58, 70, 80],
  [1, 55, 66, 80, 92],
  [2, 66, 79, 96, 110],
  [3, 78, 93, 113, 130],
  [5, 100, 118, 145, 168],
  [10, 150, 178, 220, 258],
  [15, 200, 238, 295, 348],
  [20, 250, 298, 370, 438],
  [30, 340, 405, 510, 600],
]

const COURIER: Prices = [
  [5, 90],
  [10, 120],
  [15, 160],
]

const FREIGHT: Prices = [
  [5, 70, 80, 95, 110],
  [10, 110, 125, 155, 180],
  [20, 165, 195, 245, 290],
  [30, 220, 265, 330, 390],
  [50, 310, 380, 470, 560],
  [100, 520, 650, 800, 950],
  [200, 920, 1_150, 1_450, 1_700],
  [500, 2_100, 2_650, 3_300, 3_900],
  [1_000, 3_900, 4_900, 6_100, 7_200],
]

const BANDS: readonly DistanceBand[] = ["same_city", "same_province", "neighbour", "other"]

function rows(method: TariffRow["method"], prices: Prices): TariffRow[] {
  return prices.flatMap(([kg, ...kToman]) =>
    kToman.flatMap((price, i) => {
      const band = BANDS[i]
      return band
        ? [{ method, band, up_to_gram: kg * 1_000, price_rial: price * 10_000, effective_from: SINCE, note: "illustrative" }]
        : []
    }),
  )
}

/**
 * Prices to start from and to show: at the level of 2026, but no carrier's price list. Whoever runs a real shop
 * replaces them with rows of their own.
 */
export const ILLUSTRATIVE_TARIFFS: TariffTable = [...rows("post", POST), ...rows("courier", COURIER), ...rows("freight", FREIGHT)]

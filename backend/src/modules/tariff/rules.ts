import type { TariffRow, TariffTable } from "@khooshe/fulfillment-iran/tariff"

/** A row as the service or the database driver gives it: dates may be objects, numbers of raw SQL may be texts. */
export type StoredTariff = Omit<TariffRow, "up_to_gram" | "price_rial" | "effective_from"> & {
  up_to_gram: number | string
  price_rial: number | string
  effective_from: Date | string
}

/** Stored rows as the tariff engine reads them. Rows that it finds unsound it leaves out by itself. */
export function toTariffTable(rows: readonly StoredTariff[]): TariffTable {
  return rows.map(({ method, band, up_to_gram, price_rial, effective_from, note }) => ({
    method,
    band,
    up_to_gram: Number(up_to_gram),
    price_rial: Number(price_rial),
    effective_from: new Date(effective_from).toISOString(),
    note,
  }))
}

import Medusa from "@medusajs/js-sdk"

/** The admin is served by the API itself; its session says who asks. */
const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } })

export const pageSize = 20

/** Reads one of our admin routes. */
export function read<T>(path: string, query: Record<string, string | number> = {}): Promise<T> {
  return sdk.client.fetch<T>(path, { query })
}

/** Changes something through one of our admin routes. */
export function change<T>(path: string, body: object = {}): Promise<T> {
  return sdk.client.fetch<T>(path, { method: "POST", body })
}

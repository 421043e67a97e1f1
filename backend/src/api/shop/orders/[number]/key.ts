import type { MedusaRequest } from "@medusajs/framework/http"
import { parseOrderNumber } from "../../../../modules/member-order/reference"
import { databaseOf } from "../../../../shared/database"
import { sameSecret } from "../../../../shared/same-secret"
import { shopError } from "../../../../shared/shop-error"
import { readOrderSecrets } from "../../../../workflows/member-order/read/order-view"

/**
 * The order of the path, for whoever holds its key. An unknown number and a wrong key are the same answer.
 * @throws not_found
 */
export async function orderByKey(req: MedusaRequest, key: unknown): Promise<{ order_id: string }> {
  const number = parseOrderNumber((req.params.number ?? "").slice(0, 40))
  const secrets = number && typeof key === "string" && key.length <= 64 ? await readOrderSecrets(databaseOf(req.scope), number) : null
  if (!secrets || typeof key !== "string" || !sameSecret(key, secrets.key)) throw shopError("not_found", "No such order, or another key")
  return { order_id: secrets.order_id }
}

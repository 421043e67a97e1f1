import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf, rowsOf } from "../../../shared/database"
import { readHiddenProducts } from "../../../workflows/listing/read/off-sale"

/** Leaves out, whatever else is asked for, goods that may not be sold now. It comes after the stock route's own middlewares, which write these filters. */
const leaveOut = (field: "id" | "product_id") => async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  const hidden = await readHiddenProducts(databaseOf(req.scope))
  if (hidden.length > 0) {
    const asked: unknown = req.filterableFields.$and
    req.filterableFields.$and = [...(Array.isArray(asked) ? asked : []), { [field]: { $nin: hidden } }]
  }
  next()
}

/** To strangers there is no such product, and no such variant. */
const refuseHidden = (what: "product" | "variant") => async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  const { id = "" } = req.params
  const database = databaseOf(req.scope)
  const [found] = what === "product" ? [{ product_id: id }] : await rowsOf<{ product_id: string }>(database, "select product_id from product_variant where id = :id", { id })
  if (found && (await readHiddenProducts(database, found.product_id)).length > 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `${what === "product" ? "Product" : "Variant"} with id: ${id} was not found`)
  next()
}

/** Tags, types, collections and categories list their products without asking whether they are published: here they list none. */
function withoutProducts(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  req.queryConfig.fields = req.queryConfig.fields.filter((field) => !/(^|[.*])products(\.|$)/.test(field))
  next()
}

export const storeProductMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/products", method: "GET", middlewares: [leaveOut("id")] },
  { matcher: "/store/products/:id", method: "GET", middlewares: [refuseHidden("product")] },
  { matcher: "/store/product-variants", method: "GET", middlewares: [leaveOut("product_id")] },
  { matcher: "/store/product-variants/:id", method: "GET", middlewares: [refuseHidden("variant")] },
  ...["tags", "types", "categories"].flatMap((name): MiddlewareRoute[] => [`/store/product-${name}`, `/store/product-${name}/:id`].map((matcher) => ({ matcher, method: "GET", middlewares: [withoutProducts] }))),
  ...["/store/collections", "/store/collections/:id"].map((matcher): MiddlewareRoute => ({ matcher, method: "GET", middlewares: [withoutProducts] })),
]

import type { ProductToList, StockItem } from "../../../backend/src/workflows/packaging/product-to-list"
import type { GoodSpec } from "../art/types"
import type { Text } from "../support/text"

/** What is to be drawn of a good: the product's own views, and one picture for each pack that has its own. */
export type Drawings = { good: GoodSpec; packs: Record<string, GoodSpec>; alt: Text }

/** A product as the seed lists it: pictures are put in once they are drawn. */
export type Good = { product: ProductToList; items: StockItem[]; drawings: Drawings }

/** The SKU of anything of a product or member: handles are ASCII and unique, so these are. */
export const sku = (...parts: (string | number)[]): string => parts.join("-").toUpperCase()

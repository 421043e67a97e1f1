import type { prepareShopWorkflow } from "../../../backend/src/workflows/shop/prepare-shop"

/** Medusa's container, as workflows take it. The seed loads no module of Medusa itself: it has only the backend's. */
export type Container = Exclude<NonNullable<Parameters<typeof prepareShopWorkflow>[0]>, readonly unknown[]>

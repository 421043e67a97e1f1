import { acquireLockStep } from "@medusajs/medusa/core-flows"

/** Seconds: how long an act waits for another on the same order, and after how long the lock of a dead process opens. */
export const orderLock = { timeout: 10, retryInterval: 0.05, ttl: 60 }

/** How an act on an order's slices begins: nothing else is done to the order meanwhile. The workflow must release the key, which is the order's id. */
export function holdOrder(order_id: string) {
  acquireLockStep({ key: order_id, timeout: orderLock.timeout, retryInterval: orderLock.retryInterval, ttl: orderLock.ttl })
}

/** Seconds: how long an act waits for another on the same order, and after how long the lock of a dead process opens. */
export const orderLock = { timeout: 10, retryInterval: 0.05, ttl: 60 }

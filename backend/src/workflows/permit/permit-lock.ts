/** Seconds: two decisions on one permit wait for each other. */
export const permitLock = { key: (permit_id: string) => `permit:${permit_id}`, timeout: 10, ttl: 60 }

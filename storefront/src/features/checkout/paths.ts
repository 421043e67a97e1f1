/** Where the gateway brings the buyer back to, without its language. */
export const returnPath = (token: string): string => `/checkout/return?token=${encodeURIComponent(token)}`
/** Where a paid order's key is put into the browser's keeping; answers with the way back to the return page. */
export const keepPath = (token: string): string => `/checkout/return/keep?token=${encodeURIComponent(token)}`

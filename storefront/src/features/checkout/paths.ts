/** Where the gateway brings the buyer back to, without its language. */
export const returnPath = (token: string): string => `/checkout/return?token=${encodeURIComponent(token)}`

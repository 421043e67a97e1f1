/** The domain of every account that the demo seed makes; reserved for examples, so no real person has one. */
const demoDomain = "@khooshe.example"

/** Production knows no demo accounts, whatever database it was given. */
export const isRefusedAccount = (email: unknown, production: boolean) => production && typeof email === "string" && email.trim().toLowerCase().endsWith(demoDomain)

/** What stands after the question mark of a page's address. */
export type Query = Record<string, string | string[] | undefined>

/** One value of a query; the first, when an address repeats it. */
export const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** Rials in a toman. */
const TOMAN = 10

/** Tomans as they are told in rials. */
export const tomans = (amount: number): number => amount * TOMAN

/** To the nearest multiple of a step, as workshops price: 5,000 toman on small packs. */
export const rounded = (amount: number, step: number): number => Math.round(amount / step) * step

/** US dollars to the nearest ten cents. */
export const dollars = (amount: number): number => Math.round(amount * 10) / 10

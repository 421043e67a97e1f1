/** Pages of plain text and their sections, in order; the words are in the messages under `info.<page>`. */
export const infoPages = {
  about: ["what", "order", "unit", "permits", "drawings", "sample"],
  contact: ["order", "workshop", "export", "join"],
  terms: ["parties", "price", "payment", "delivery", "cancel", "data", "sample"],
  returns: ["rule", "food", "shoes", "rugs", "how", "money"],
  complaints: ["first", "then", "time", "outside"],
} as const

export type InfoPage = keyof typeof infoPages

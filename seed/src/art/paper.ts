import { lettering } from "./lettering"
import { INK } from "./print"

/** What stands on a licence, line by line, in Persian. */
export interface PaperWords {
  issuer: string
  title: string
  number: string
  holder: string
  from: string
  to: string
}

export const PAPER_SIZE = { width: 1000, height: 1414 } as const

const BLUE = "#2B4478"
const lines = (words: PaperWords): [string, string][] => [["شماره", words.number], ["دارنده", words.holder], ["تاریخ صدور", words.from], ["پایان اعتبار", words.to]]

/** A made-up licence as somebody would photograph it: a frame, who gives it to whom, for how long, and a stamp that says that it is a sample. */
export function paperArt(words: PaperWords): string {
  const { width, height } = PAPER_SIZE
  const rows = lines(words).map(
    ([name, value], index) =>
      lettering(name, 860, 640 + index * 110, { size: 30, weight: 600, fill: "#6B5F52", anchor: "right" }) +
      lettering(value, 620, 640 + index * 110, { size: 36, weight: 600, fill: INK, anchor: "right", fit: 480 }) +
      `<path d="M140 ${665 + index * 110}H860" stroke="#DAD2C2" stroke-width="2"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#FBF7EC"/><rect x="50" y="50" width="${width - 100}" height="${height - 100}" fill="none" stroke="${BLUE}" stroke-width="10"/>`,
    `<rect x="70" y="70" width="${width - 140}" height="${height - 140}" fill="none" stroke="${BLUE}" stroke-width="2"/>`,
    lettering(words.issuer, width / 2, 190, { size: 34, weight: 600, fill: INK, fit: 720 }),
    lettering(words.title, width / 2, 380, { size: 64, weight: 800, fill: BLUE, fit: 760 }),
    `<path d="M380 430H620" stroke="${BLUE}" stroke-width="6"/>`,
    ...rows,
    `<g transform="translate(300 1190) rotate(-12)" opacity="0.75"><circle r="110" fill="none" stroke="#9E2B28" stroke-width="8"/><circle r="92" fill="none" stroke="#9E2B28" stroke-width="3"/>`,
    lettering("نمونه", 0, 20, { size: 62, weight: 800, fill: "#9E2B28" }),
    "</g></svg>",
  ].join("")
}

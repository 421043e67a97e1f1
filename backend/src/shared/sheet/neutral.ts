/** How a text begins that a spreadsheet takes for a formula. */
const formula = /^[=+\-@\t\r\n]/

/** A text that no spreadsheet runs: what begins like a formula gets an apostrophe before it, which spreadsheets do not show as text. */
export function neutral(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text as it was before `neutral`, so that an exported file comes back as it left. */
export function plain(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}

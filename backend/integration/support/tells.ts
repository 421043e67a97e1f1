/** Whether a text says a word by itself: four digits of a pick-up code may well stand inside an order's random number. */
export function tells(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}_])`, "u").test(text)
}

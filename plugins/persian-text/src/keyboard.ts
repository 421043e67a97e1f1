/** Unshifted letter keys of the standard Persian layout (ISIRI 9147), by what the same key gives in English. */
const STANDARD: Readonly<Record<string, string>> = {
  q: "ض", w: "ص", e: "ث", r: "ق", t: "ف", y: "غ", u: "ع", i: "ه", o: "خ", p: "ح", "[": "ج", "]": "چ",
  a: "ش", s: "س", d: "ی", f: "ب", g: "ل", h: "ا", j: "ت", k: "ن", l: "م", ";": "ک", "'": "گ",
  z: "ظ", x: "ط", c: "ز", v: "ر", b: "ذ", n: "د", m: "پ", ",": "و",
  C: "ژ", H: "آ",
  // the older layout of Windows has پ here, and ئ on M
  "\\": "پ", "`": "پ",
}

function read(text: string, layout: Readonly<Record<string, string>>): string {
  return Array.from(text, (key) => layout[key] ?? layout[key.toLowerCase()] ?? key).join("")
}

/**
 * What a text typed with the keyboard left in English would say on the Persian layouts: "hfkfhj" → ["ابنبات"],
 * ";ta" → ["کفش"]. Two readings when the text has an M, since the two layouts in use differ there. Empty when the
 * text holds Persian letters or no letter key. Use it only when the text as typed found nothing: any Latin
 * word has such a reading.
 */
export function wrongKeyboardReadings(text: string): string[] {
  if (/[\u0600-\u06ff]/.test(text) || !/[a-z;'[\],]/i.test(text)) return []
  const keys = text === text.toUpperCase() ? text.toLowerCase() : text
  const readings = [read(keys, STANDARD), read(keys, { ...STANDARD, m: "ئ" })]
  return [...new Set(readings)]
}

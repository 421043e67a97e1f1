import { DIRECTION_MARKS, TATWEEL } from "./invisible.js"

/**
 * Cleans a text that people typed before it is stored and shown: NFC; Arabic yeh and kaf become Persian;
 * NBSP and runs of blanks become one space; direction marks and tatweel go; a half space (ZWNJ) stays only
 * between two letters. Digits, hamza and line breaks stay as they were written, unlike in a search key.
 */
export function normaliseForStorage(text: string): string {
  return text
    .replace(DIRECTION_MARKS, "")
    .replace(TATWEEL, "")
    .normalize("NFC")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]/g, " ")
    .replace(/[\u200c \n]+/g, oneGap)
    .replace(/^[\s\u200c]+|[\s\u200c]+$/g, "")
    .normalize("NFC")
}

/** A run of blanks and half spaces is a line break (or several), else a blank, else a half space. */
function oneGap(run: string): string {
  const breaks = run.replace(/[^\n]/g, "")
  if (breaks) return breaks
  return run.includes(" ") ? " " : "\u200c"
}

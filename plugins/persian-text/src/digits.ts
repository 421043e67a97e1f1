const PERSIAN_ZERO = 0x06f0
const ARABIC_INDIC_ZERO = 0x0660

/**
 * Turns Persian (۰–۹) and Arabic-Indic (٠–٩) digits into ASCII digits; everything else stays.
 * JavaScript's `\d` and `Number` know ASCII digits only, so this runs before any validation.
 */
export function toLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO))
  })
}

/** Turns ASCII and Arabic-Indic digits into Persian ones, for showing; everything else stays. */
export function toPersianDigits(text: string | number): string {
  return String(text).replace(/[0-9٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const value = code >= ARABIC_INDIC_ZERO ? code - ARABIC_INDIC_ZERO : code - 0x30
    return String.fromCharCode(PERSIAN_ZERO + value)
  })
}

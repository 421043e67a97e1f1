const ones = ["", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده"]
const tens = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"]
const hundreds = ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"]
const scales = ["", "هزار", "میلیون", "میلیارد", "تریلیون"]

const underThousand = (value: number): string[] => {
  const rest = value % 100
  return [hundreds[Math.floor(value / 100)] ?? "", ...(rest < 20 ? [ones[rest] ?? ""] : [tens[Math.floor(rest / 10)] ?? "", ones[rest % 10] ?? ""])].filter(Boolean)
}

/** A whole number above zero in Persian words, below a thousand trillion; "" for anything else. */
export function inPersianWords(value: number): string {
  if (!Number.isSafeInteger(value) || value <= 0 || value >= 1e15) return ""
  const said = scales.flatMap((scale, index) => {
    const group = Math.floor(value / 1000 ** index) % 1000
    if (group === 0) return []
    const words = underThousand(group).join(" و ")
    // a lone thousand is «هزار», not «یک هزار»
    return [scale === "هزار" && group === 1 ? scale : scale ? `${words} ${scale}` : words]
  })
  return said.toReversed().join(" و ")
}

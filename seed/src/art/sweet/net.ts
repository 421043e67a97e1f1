/** The grams of a label such as «۲۵۰ گرم» or «۱٫۵ کیلو»; undefined when it says no weight. */
export function gramsOf(netLabel: string): number | undefined {
  const latin = netLabel
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/٫/g, ".")
    .replace(/٬/g, "")
  const found = /(\d+(?:\.\d+)?)\s*(کیلو|گرم|kg|g)/.exec(latin)
  if (!found) return undefined
  const amount = Number(found[1])
  return found[2] === "کیلو" || found[2] === "kg" ? amount * 1000 : amount
}

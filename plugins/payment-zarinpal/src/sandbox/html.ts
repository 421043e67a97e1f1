/** HTML that was put together by `html` and is safe to print as it is. */
export class Html {
  constructor(readonly text: string) {}
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

type Part = Html | string | number | null | false | readonly Part[]

function print(part: Part): string {
  if (part === null || part === false) return ""
  if (part instanceof Html) return part.text
  return typeof part === "string" || typeof part === "number" ? escape(String(part)) : part.map(print).join("")
}

/** A template tag that escapes everything but `Html`; lists are joined, null and false print nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + string + print(parts[i] ?? null), ""))
}

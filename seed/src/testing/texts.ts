import type { Text } from "../support/text"

/** Every text in both languages that stands anywhere in a value, with its path. */
export function textsIn(value: unknown, path = ""): { path: string; text: Text }[] {
  if (typeof value !== "object" || value === null) return []
  if (isText(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

const isText = (value: object): value is Text => "fa" in value && "en" in value

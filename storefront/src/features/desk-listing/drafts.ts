/**
 * What was typed and not yet kept by the server, in this browser alone: one entry per form of a good. A closed tab or
 * a lost connection loses nothing. Private windows and full disks refuse to keep it; then there is only the form.
 */
export type Kept = [name: string, value: string][]

const nameOf = (listing: string, form: string) => `khooshe_draft:${listing}:${form}`

/** Fields that say where a form stands, not what somebody typed. */
const places = new Set(["locale", "member", "listing", "version", "page", "form", "has", "counts", "file", "seen", "over", "drop"])

/** What a form holds, but for files and for what the page itself put there. */
export function typedIn(form: FormData): Kept {
  return [...form.entries()].flatMap(([name, value]): Kept => (typeof value !== "string" || places.has(name) || name.startsWith("$") || /^(seen|unit)_/.test(name) ? [] : [[name, value]]))
}

/** What was typed, with what the form stood on then: another may write before the tab is opened again. */
export const withSeen = (typed: Kept, seen: string | null): Kept => (seen === null ? typed : [["seen", seen], ...typed])
export const seenIn = (kept: Kept): string | null => kept.find(([name]) => name === "seen")?.[1] ?? null
export const withoutSeen = (kept: Kept): Kept => kept.filter(([name]) => name !== "seen")

export const sameTyped = (a: Kept, b: Kept): boolean => JSON.stringify(a) === JSON.stringify(b)

export function keepTyped(storage: Storage, listing: string, form: string, typed: Kept): void {
  try {
    storage.setItem(nameOf(listing, form), JSON.stringify(typed))
  } catch {
    // there is no room, or none is given; what is typed still stands in the form
  }
}

export function forgetTyped(storage: Storage, listing: string, form: string): void {
  try {
    storage.removeItem(nameOf(listing, form))
  } catch {
    // nothing was kept either
  }
}

/** What was kept of a form; null for nothing, and for what is no such entry. */
export function readTyped(storage: Storage, listing: string, form: string): Kept | null {
  try {
    const found: unknown = JSON.parse(storage.getItem(nameOf(listing, form)) ?? "null")
    if (!Array.isArray(found)) return null
    return found.every((entry): entry is [string, string] => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string")) ? found : null
  } catch {
    return null
  }
}

"use client"

import { useEffect, useRef } from "react"

type Stored = { base: string; values: [string, string][] }

const isStored = (value: unknown): value is Stored => typeof value === "object" && value !== null && "base" in value && "values" in value && Array.isArray(value.values)

function read(key: string): Stored | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null")
    return isStored(stored) ? stored : null
  } catch {
    return null
  }
}

/**
 * Keeps what is typed in the form around it while it is not sent: a closed tab or a lost connection costs nothing. What
 * was typed over another state of the application than the page shows is dropped.
 */
export function KeepTyped({ name, base }: { name: string; /** what the server has, as text */ base: string }) {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = here.current?.closest("form")
    if (!form) return
    const key = `khooshe_typed_${name}`
    const boxes = () => [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]):not([type=file]), textarea")]
    const stored = read(key)
    if (stored && stored.base !== base) localStorage.removeItem(key)
    for (const box of stored?.base === base ? boxes() : []) {
      const values = stored?.values.filter(([field]) => field === box.name).map(([, value]) => value) ?? []
      if (box instanceof HTMLInputElement && (box.type === "radio" || box.type === "checkbox")) box.checked = values.includes(box.value)
      else if (values[0] !== undefined) box.value = values[0]
    }
    const keep = () => {
      const values = boxes().flatMap((box): [string, string][] => (box instanceof HTMLInputElement && (box.type === "radio" || box.type === "checkbox") && !box.checked ? [] : [[box.name, box.value]]))
      try {
        localStorage.setItem(key, JSON.stringify({ base, values }))
      } catch {
        // a browser that keeps nothing costs only this convenience
      }
    }
    form.addEventListener("input", keep)
    return () => form.removeEventListener("input", keep)
  }, [name, base])
  return <span ref={here} hidden />
}

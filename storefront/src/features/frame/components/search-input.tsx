"use client"

import { usePathname } from "next/navigation"
import { useEffect, useRef } from "react"

/** The field of the search form. The frame is static and knows no query, so the field fetches its own from the address. */
export function SearchInput({ label, hint }: { label: string; hint: string }) {
  const path = usePathname()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const asked = path.endsWith("/search") ? new URLSearchParams(location.search).get("q") : null
    if (input.current && document.activeElement !== input.current) input.current.value = asked ?? ""
  }, [path])
  return <input ref={input} type="search" name="q" aria-label={label} placeholder={hint} maxLength={120} autoComplete="off" />
}

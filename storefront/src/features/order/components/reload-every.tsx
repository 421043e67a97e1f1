"use client"

import { useEffect } from "react"

/**
 * Asks again while the reader waits. With script the page reloads itself only while it is looked at; without, the
 * browser's own refresh does it.
 */
export function ReloadEvery({ seconds }: { seconds: number }) {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") location.reload()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  )
}

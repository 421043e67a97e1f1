"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const everyMs = 2_000

/** Draws the page anew every two seconds, while it is looked at. */
export function KeepFresh() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), everyMs)
    return () => clearInterval(timer)
  }, [router])
  return null
}

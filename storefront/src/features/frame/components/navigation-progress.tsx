"use client"

import { usePathname } from "next/navigation"
import { useEffect } from "react"
import { settledEvent } from "@/shared/ui/use-settled"

const longest = 8000

/**
 * A thin band while the next page is on its way. It stands in for loading screens, which would put pages into a
 * streamed part that stays hidden without script.
 */
export function NavigationProgress() {
  const path = usePathname()
  useEffect(() => {
    const root = document.documentElement
    let timer: ReturnType<typeof setTimeout>
    const stop = () => {
      clearTimeout(timer)
      delete root.dataset.busy
    }
    const start = () => {
      root.dataset.busy = ""
      timer = setTimeout(stop, longest)
    }
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null
      if (!link || event.defaultPrevented === false || event.metaKey || event.ctrlKey || link.origin !== location.origin || link.pathname === location.pathname) return
      start()
    }
    addEventListener("click", click)
    addEventListener("submit", start)
    addEventListener(settledEvent, stop)
    stop()
    return () => {
      removeEventListener("click", click)
      removeEventListener("submit", start)
      removeEventListener(settledEvent, stop)
      stop()
    }
  }, [path])
  return <div className="progress" aria-hidden="true" />
}

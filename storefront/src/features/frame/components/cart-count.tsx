"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"

const read = (): number => Number(/(?:^|; )khooshe_count=(\d{1,4})/.exec(document.cookie)?.[1] ?? 0)

/** How many pieces lie in the cart, from a readable cookie, so that pages stay static. Nothing without script. */
export function CartCount({ digits }: { digits: string }) {
  const path = usePathname()
  const [count, setCount] = useState(0)
  useEffect(() => {
    const refresh = () => setCount(read())
    refresh()
    const timer = setTimeout(refresh, 600)
    addEventListener("focus", refresh)
    addEventListener("khooshe:cart", refresh)
    return () => {
      clearTimeout(timer)
      removeEventListener("focus", refresh)
      removeEventListener("khooshe:cart", refresh)
    }
  }, [path])
  return count > 0 ? <span className="count">{String(count).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)}</span> : null
}

"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"

/** A link that knows whether the reader is there: exactly, or anywhere below with `below`. */
export function CurrentLink({ href, below = false, children }: { href: string; below?: boolean; children: ReactNode }) {
  const path = usePathname()
  const here = path === href || (below && path.startsWith(`${href}/`))
  return (
    <Link prefetch={false} href={href} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  )
}

"use client"

// Nothing happens in it: as client code a drawing travels once, where a server component would be written twice into every page.
import type { ReactNode } from "react"

/** Simple drawings of packs and trades in the colours of walnut, saffron and indigo; the goods' own photos come from their makers. */
const drawings = {
  tin: <><ellipse cx="32" cy="52" rx="21" ry="5" className="pa-shade" /><path d="M12 22v25c0 4 9 7 20 7s20-3 20-7V22Z" className="pa-paper" /><path d="M12 28v13c0 4 9 7 20 7s20-3 20-7V28c0 4-9 7-20 7s-20-3-20-7Z" className="pa-dye" /><ellipse cx="32" cy="20" rx="21" ry="7" className="pa-lid" /><ellipse cx="32" cy="19" rx="16" ry="4.5" className="pa-light" /></>,
  box: <><ellipse cx="32" cy="54" rx="24" ry="4" className="pa-shade" /><path d="M9 22h46v31H9z" className="pa-dye" /><path d="M6 15h52v10H6z" className="pa-lid" /><path d="M27 15h10v38H27z" className="pa-saffron" /><circle cx="32" cy="15" r="4" className="pa-saffron" /></>,
  bag: <><ellipse cx="32" cy="56" rx="18" ry="3.5" className="pa-shade" /><path d="M17 16h30l3 36c0 2-2 4-4 4H18c-2 0-4-2-4-4Z" className="pa-dye" /><path d="M17 8h30v8H17z" className="pa-lid" /><path d="M22 28h20v16H22z" className="pa-paper" /></>,
  sachet: <><path d="M8 18h16v34H8zM28 12h16v34H28z" className="pa-dye" /><path d="M8 18h16v5H8zM28 12h16v5H28zM8 47h16v5H8zM28 41h16v5H28z" className="pa-lid" /><path d="M44 22h14v32H44z" className="pa-saffron" /><path d="M44 22h14v4H44zM44 50h14v4H44z" className="pa-lid" /></>,
  carton: <><ellipse cx="32" cy="57" rx="25" ry="3.5" className="pa-shade" /><path d="M6 20 32 12l26 8v30l-26 8-26-8Z" className="pa-kraft" /><path d="m6 20 26 8 26-8-26-8Z" className="pa-kraft-light" /><path d="M32 28v30l26-8V20Z" className="pa-kraft-dark" /><path d="m17 16 26 8v8l-6-2v-6L12 18Z" className="pa-paper" /></>,
  tray: <><ellipse cx="32" cy="50" rx="27" ry="5" className="pa-shade" /><path d="M4 30h56l-6 18H10Z" className="pa-kraft-dark" /><path d="M4 24h56v8H4z" className="pa-kraft" />{[10, 21, 32, 43].map((x) => <path key={x} d={`m${x} 20 6-5 6 5-6 5Z`} className="pa-saffron" />)}</>,
  shoe: <><path d="M6 46V28c4 3 10 3 14-3l12 10c5 4 14 4 20 6 5 2 6 5 6 9H10c-3 0-4-1-4-4Z" className="pa-dye" /><path d="M6 46h52v5c0 2-1 3-3 3H10c-3 0-4-2-4-4Z" className="pa-paper" /><path d="m24 30-4 4m9 0-4 4m9 0-4 4" className="pa-line" /></>,
  boxes: <><path d="M8 12h48v13H8zM8 27h48v13H8zM8 42h48v13H8z" className="pa-dye" /><path d="M8 12h48v4H8zM8 27h48v4H8zM8 42h48v4H8z" className="pa-lid" /><path d="M14 18h9v5h-9zM14 33h9v5h-9zM14 48h9v5h-9z" className="pa-paper" /></>,
  rug: <><path d="M12 6h40v52H12z" className="pa-madder" /><path d="M16 10h32v44H16z" className="pa-paper" /><path d="M19 13h26v38H19z" className="pa-dye" /><path d="m32 18 9 14-9 14-9-14Z" className="pa-saffron" /><path d="m32 25 4 7-4 7-4-7Z" className="pa-madder" /><path d="M14 4v2m5-2v2m5-2v2m5-2v2m5-2v2m5-2v2m5-2v2m5-2v2M14 58v2m5-2v2m5-2v2m5-2v2m5-2v2m5-2v2m5-2v2m5-2v2" className="pa-line" /></>,
  candy: <><path d="M10 34c-3-8 4-16 12-14s10 10 6 16-15 6-18-2Z" className="pa-saffron" /><path d="M32 26c-2-8 6-15 14-12s9 12 4 17-16 3-18-5Z" className="pa-light" /><path d="M26 50c-3-8 5-15 13-13s10 11 5 16-15 5-18-3Z" className="pa-madder" /><path d="M14 30c4-1 8 0 11 3M36 24c4-2 9-1 12 2M30 46c4-2 9-1 12 2" className="pa-line" /></>,
  piece: <><path d="M10 18h44v34H10z" className="pa-kraft" /><path d="M10 18h44v8H10z" className="pa-kraft-light" /><path d="M24 18v16h16V18" className="pa-paper" /></>,
} satisfies Record<string, ReactNode>

type Art = keyof typeof drawings

/** The nearest drawing of a pack, by its name in the template; boxes of sweets carry their content in theirs. */
const packs: Readonly<Record<string, Art>> = {
  tin: "tin", "souvenir-box": "box", "family-box": "box", "gift-box": "box", box: "box", bag: "bag", "office-box": "sachet", "sachet-carton": "sachet", "bulk-carton": "carton", "master-carton": "carton", carton: "carton", dozen: "boxes", series: "boxes", single: "shoe", tray: "tray", rug: "rug",
}
const trades: Readonly<Record<string, Art>> = { candy: "candy", sweet: "tray", shoe: "shoe", rug: "rug", supply: "piece" }

export function PackArt({ pack, className = "" }: { pack: string; className?: string }) {
  return (
    <svg viewBox="0 0 64 64" className={`pack-art ${className}`} aria-hidden="true">
      {drawings[packs[pack.replace(/-\d+$/, "")] ?? "piece"]}
    </svg>
  )
}

export function TradeArt({ trade, className = "" }: { trade: string; className?: string }) {
  return (
    <svg viewBox="0 0 64 64" className={`pack-art ${className}`} aria-hidden="true">
      {drawings[trades[trade] ?? "piece"]}
    </svg>
  )
}

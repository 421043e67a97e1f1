"use client"

// Nothing happens in it: as client code its drawing travels once, where a server component would be written twice into every page.
import type { ReactNode } from "react"

const drawings = {
  search: <><circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" /></>,
  basket: <path d="M3.5 10h17l-1.6 9.2a1.5 1.5 0 0 1-1.5 1.3H6.6a1.5 1.5 0 0 1-1.5-1.3L3.5 10ZM8 10l3-6M16 10l-3-6M9 14v3M12 14v3M15 14v3" />,
  user: <><circle cx="12" cy="8" r="3.8" /><path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" /></>,
  "user-plus": <path d="M14 20c0-3.3-2.5-5.5-5.5-5.5S3 16.70 3 20M8.5 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM18 8v6M15 11h6" />,
  home: <path d="M4 11.5 12 4.5l8 7M6 10v10h12V10M10 20v-6h4v6" />,
  bunch: <path d="M12 2.5c0 1.5.4 2.2 1.5 2.9M7 6.4l2.5 2.5L7 11.4 4.5 8.9ZM12 6.4l2.5 2.5-2.5 2.5-2.5-2.5ZM17 6.4l2.5 2.5-2.5 2.5-2.5-2.5ZM9.5 11.5 12 14l-2.5 2.5L7 14ZM14.5 11.5 17 14l-2.5 2.5L12 14ZM12 16.6l2.5 2.5-2.5 2.5-2.5-2.5Z" />,
  pin: <><path d="M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11Z" /><circle cx="12" cy="10" r="2.3" /></>,
  clock: <><circle cx="12" cy="12" r="8.5" /><path d="M12 7v5.3l3.3 2" /></>,
  check: <path d="m5 12.5 4.5 4.5L19.5 7" />,
  bell: <path d="M6 16V10.5a6 6 0 0 1 12 0V16l1.5 2h-15L6 16ZM10 20.5h4M12 4.5V3" />,
  alert: <path d="M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17v.1" />,
  chev: <path d="m9.5 6 6 6-6 6" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  download: <path d="M12 4v11M7 10.5l5 5 5-5M5 20h14" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  truck: <path d="M2.5 6.5h11v10h-11zM13.5 10h4l3.5 3.5v3h-7.5M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />,
  box: <path d="M3.5 7.5 12 3.5l8.5 4v9l-8.5 4-8.5-4v-9ZM3.5 7.5l8.5 4 8.5-4M12 11.5v9" />,
  print: <path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7z" />,
  seal: <><path d="M5 3.5h9l5 5v12H5zM14 3.5v5h5M8.5 12h5M8.5 8.5h2" /><circle cx="13.5" cy="16" r="2" /></>,
  wallet: <path d="M3.5 7h15a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7Zm0 0 11-3.5V7M15.5 13.5h.1" />,
  edit: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19 4 20ZM14 6.5l3.5 3.5" />,
  filter: <path d="M4 7h16M7 12h10M10 17h4" />,
  tag: <path d="M12.5 3.5h8v8l-9 9-8-8 9-9ZM16.5 7.5h.1" />,
  globe: <><circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17Z" /></>,
  x: <path d="m6 6 12 12M18 6 6 18" />,
  more: <path d="M5 12h.1M12 12h.1M19 12h.1" />,
  scale: <path d="M12 4v16M7 20h10M4 7h16M6.5 7l-3 7h6l-3-7ZM17.5 7l-3 7h6l-3-7Z" />,
  file: <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6" />,
  swap: <path d="M7 4v14m0 0-3-3m3 3 3-3M17 20V6m0 0-3 3m3-3 3 3" />,
  percent: <><path d="M6 18 18 6" /><circle cx="7.5" cy="7.5" r="2.3" /><circle cx="16.5" cy="16.5" r="2.3" /></>,
  phone: <path d="M8 3.5h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM11 17.5h2" />,
  camera: <><path d="M3.5 7.5h4L9 5h6l1.5 2.5h4v12h-17z" /><circle cx="12" cy="13" r="3.6" /></>,
  mail: <path d="M3.5 6h17v12h-17zM3.5 6.5l8.5 6.5 8.5-6.5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

type Props = { name: IconName; size?: "md" | "sm" | "xs"; /** directional: mirrored in RTL */ flip?: boolean; className?: string }

/** A line drawing beside words; it never speaks alone, so it is hidden from screen readers. */
export function Icon({ name, size = "md", flip = false, className = "" }: Props) {
  const classes = ["icon", size === "md" ? "" : `icon-${size}`, flip ? "icon-flip" : "", className].filter(Boolean).join(" ")
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}

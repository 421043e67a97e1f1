import type { ButtonHTMLAttributes, ComponentProps } from "react"
import { classes } from "./classes"
import { ShopLink } from "./shop-link"

type Look = { look?: "primary" | "secondary" | "quiet" | "danger"; compact?: boolean; wide?: boolean }

const classOf = ({ look = "secondary", compact, wide }: Look, more?: string) => classes("btn", `btn-${look}`, compact && "btn-compact", wide && "btn-wide", more)

/** One primary per view. A disabled button says why beside it. */
export function Button({ look, compact, wide, className, type = "submit", ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={classOf({ look, compact, wide }, className)} {...rest} />
}

/** A link that looks like a button. */
export function ButtonLink({ look, compact, wide, className, ...rest }: Look & ComponentProps<typeof ShopLink>) {
  return <ShopLink className={classOf({ look, compact, wide }, className)} {...rest} />
}

import { useLocale } from "next-intl"
import type { ReactNode } from "react"
import { actOnOrder } from "../actions"
import type { DeskAction } from "../acts"

type Props = { member: string; order: string; act: DeskAction; /** where to be afterwards: with the list, or at the slice */ from: "list" | "order"; className?: string; children: ReactNode }

/** One act on one slice, as a plain form. */
export function ActForm({ member, order, act, from, className, children }: Props) {
  const locale = useLocale()
  return (
    <form action={actOnOrder} noValidate className={className}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="from" value={from} />
      {children}
    </form>
  )
}

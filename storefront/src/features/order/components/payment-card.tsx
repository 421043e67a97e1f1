import type { ReactNode } from "react"
import { Badge } from "@/shared/ui/badge"
import type { IconName } from "@/shared/ui/icon"
import { Bunch } from "./bunch"

type State = "paid" | "checking" | "failed"
const looks: Record<State, { tone: "ok" | "action" | "danger"; icon: IconName; tied: number }> = {
  paid: { tone: "ok", icon: "check", tied: 6 },
  checking: { tone: "action", icon: "clock", tied: 3 },
  failed: { tone: "danger", icon: "alert", tied: 0 },
}

type Props = { state: State; badge: ReactNode; title: ReactNode; text: ReactNode; children: ReactNode; acts: ReactNode }

/** Head in the state's own colour with the bunch as its sign, then the facts, then what can be done. */
export function PaymentCard({ state, badge, title, text, children, acts }: Props) {
  const { tone, icon, tied } = looks[state]
  return (
    <section className="panel mx-auto max-w-2xl overflow-hidden">
      <div className={`payment-head payment-head-${tone}`}>
        <div className="flex items-center gap-3">
          <Bunch tied={tied} fallen={state === "failed"} />
          <Badge tone={tone} icon={icon} onArt>
            {badge}
          </Badge>
        </div>
        <h1 className="text-xl md:text-2xl">{title}</h1>
        <div className="text-sm text-ink-2">{text}</div>
      </div>
      <div className="grid gap-4 p-4.5 md:p-6">{children}</div>
      <div className="grid gap-2 px-4.5 pb-4.5 md:px-6 md:pb-6">{acts}</div>
    </section>
  )
}

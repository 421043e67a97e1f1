import type { LocalizedText } from "@contracts/shared"
import type { ReactNode } from "react"
import { useText } from "@/shared/texts"
import { Selvedge } from "@/shared/ui/selvedge"
import { WovenLabel } from "@/shared/ui/woven-label"

type Props = {
  member: { handle: string; name: LocalizedText }
  cluster: { handle: string }
  /** "مرسوله ۱، کارگاه نمونه نسترن"; the member's name alone when left out */
  title?: ReactNode
  id?: string
  badge?: ReactNode
  children: ReactNode
}

/** Selvedge, woven label and name: how one member's goods are headed from cart to desk. */
export function ParcelHead({ member, cluster, title, id, badge, children }: Props) {
  const say = useText()
  return (
    <>
      <Selvedge cluster={cluster.handle} />
      <div className="flex items-start gap-2.5 px-3.5 py-3 md:px-5 md:py-3.5">
        <WovenLabel member={member.handle} cluster={cluster.handle} size="md" />
        <div className="min-w-0 flex-1">
          <h2 className="text-base" id={id}>
            {title ?? <bdi>{say(member.name)}</bdi>}
          </h2>
          <div className="text-xs text-ink-2">{children}</div>
        </div>
        {badge}
      </div>
    </>
  )
}

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
      <div className="parcel-head">
        <WovenLabel member={member.handle} cluster={cluster.handle} size="md" />
        <h2 className="text-base" id={id}>
          {title ?? <bdi>{say(member.name)}</bdi>}
        </h2>
        <div className="parcel-head-facts">{children}</div>
        {badge && <div className="parcel-head-badge">{badge}</div>}
      </div>
    </>
  )
}

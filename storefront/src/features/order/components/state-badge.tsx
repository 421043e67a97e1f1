import type { DeliveryMethod } from "@contracts/cart"
import type { MemberOrderState } from "@contracts/order"
import { useTranslations } from "next-intl"
import { Badge, type BadgeTone } from "@/shared/ui/badge"
import type { IconName } from "@/shared/ui/icon"

const looks: Record<MemberOrderState, { tone: BadgeTone; icon: IconName }> = {
  pending: { tone: "plain", icon: "clock" },
  placed: { tone: "plain", icon: "file" },
  accepted: { tone: "warn", icon: "clock" },
  packed: { tone: "action", icon: "box" },
  shipped: { tone: "action", icon: "truck" },
  delivered: { tone: "ok", icon: "check" },
  cancelled: { tone: "danger", icon: "x" },
}

/** A state in words, with icon and colour. What is fetched is ready or handed over, what is sent is packed or arrives. */
export function StateBadge({ state, method }: { state: MemberOrderState; method: DeliveryMethod }) {
  const t = useTranslations("order.states")
  const fetched = method === "pickup" && (state === "packed" || state === "delivered")
  const { tone, icon } = looks[state]
  return (
    <Badge tone={fetched && state === "packed" ? "ok" : tone} icon={icon}>
      {t(fetched ? (state === "packed" ? "ready" : "handedOver") : state)}
    </Badge>
  )
}

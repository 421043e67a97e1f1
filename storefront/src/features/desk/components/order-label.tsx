import type { DeskParcel } from "@contracts/desk"
import { Selvedge } from "@/shared/ui/selvedge"
import { NumberCodes, ParcelFacts, Receiver, Sender } from "./print-parts"

/** What is glued to the box, on A6. */
export function OrderLabel({ order }: { order: DeskParcel }) {
  return (
    <>
      <Selvedge cluster={order.sender.cluster} />
      <Sender order={order} />
      <Receiver order={order} />
      <ParcelFacts order={order} />
      <NumberCodes number={order.number} />
    </>
  )
}

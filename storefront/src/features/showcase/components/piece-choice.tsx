"use client"

import { Icon } from "@/shared/ui/icon"
import { useEnquiry } from "./enquiry-context"

type Props = { id: string; usd: number | null; words: { add: string; added: string; amount: string }; /** made to order: how many of it */ many: boolean; one: string }

/** Adds a piece to the enquiry: a tick box that belongs to the form below, with an amount where more than one can be made. */
export function PieceChoice({ id, usd, words, many, one }: Props) {
  const { state } = useEnquiry()
  return (
    <div className="piece-choice">
      <label className="btn btn-secondary btn-compact flex-1">
        <input key={String(state?.draft.pieces.includes(id))} className="sr-only" type="checkbox" name="piece" value={id} form="enquiry" defaultChecked={state?.draft.pieces.includes(id) ?? false} data-usd={usd ?? undefined} />
        <span className="piece-off">
          <Icon name="plus" size="sm" />
          {words.add}
        </span>
        <span className="piece-on">
          <Icon name="check" size="sm" />
          {words.added}
        </span>
      </label>
      {many && <input className="piece-amount" name={`amount-${id}`} form="enquiry" inputMode="numeric" defaultValue={state?.draft.amounts[id] ?? one} aria-label={words.amount} />}
    </div>
  )
}

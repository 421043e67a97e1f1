import { Button } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

interface Props<State extends string> {
  /** what they choose by, for who does not see them */
  label: string
  chips: readonly { state: State; words: string; count?: number | undefined }[]
  current: State
  choose: (state: State) => void
}

/** States to choose a list by, each with how many there are. */
export function StateChips<State extends string>({ label, chips, current, choose }: Props<State>) {
  const { number } = useWords()
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      {chips.map(({ state, words, count }) => (
        <Button key={state} size="small" variant={state === current ? "primary" : "secondary"} aria-pressed={state === current} onClick={() => choose(state)}>
          {words}
          {count !== undefined && <span className={state === current ? undefined : "text-ui-fg-muted"}>{number(count)}</span>}
        </Button>
      ))}
    </div>
  )
}

"use client"

import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import type { Meanwhile } from "../keep"

/** Words of what two people wrote; ¤ stands where a name comes. */
export type MeanwhileWords = { title: string; somebody: string; lead: string; theirs: string; mine: string; keepMine: string; takeTheirs: string; fresh: string; show: string }
/** What somebody decided, and what is posted for it: that theirs was seen, or which fields are left to the other. */
export type Choice = { what: "mine" | "theirs"; says: [name: string, value: string][] }
type Props = { meanwhile: Meanwhile; words: MeanwhileWords; choose: (choice: Choice) => void }

/** Two wrote the same field: both words side by side, and a choice. Until then nothing is saved, and nothing typed is lost. */
export function MeanwhilePanel({ meanwhile: { by, fields }, words, choose }: Props) {
  const mine: Choice = { what: "mine", says: [["over", JSON.stringify(fields.map(({ field, value }) => ({ field, theirs: value })))]] }
  const [before = "", after = ""] = words.title.split("¤")
  const theirs: Choice = { what: "theirs", says: fields.map(({ field }) => ["drop", field]) }
  return (
    <section className="meanwhile panel grid gap-3 p-4" role="alert" aria-labelledby="meanwhile-title">
      <h2 className="flex items-center gap-2 text-base" id="meanwhile-title">
        <Icon name="alert" size="sm" />
        <span>
          {before}
          <bdi>{by ?? words.somebody}</bdi>
          {after}
        </span>
      </h2>
      <p className="text-sm text-ink-2">{words.lead}</p>
      <dl className="grid gap-3">
        {fields.map((each) => (
          <div key={each.field} className="grid gap-1">
            <dt className="font-semibold">{each.label}</dt>
            <dd className="grid gap-2 sm:grid-cols-2">
              <Word label={words.theirs} text={each.theirs} />
              <Word label={words.mine} text={each.mine} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-2">
        <Button type="button" look="primary" compact onClick={() => choose(mine)}>
          {words.keepMine}
        </Button>
        <Button type="button" compact onClick={() => choose(theirs)}>
          {words.takeTheirs}
        </Button>
      </p>
    </section>
  )
}

function Word({ label, text }: { label: string; text: string }) {
  return (
    <span className="grid gap-0.5 text-sm">
      <span className="text-xs text-ink-2">{label}</span>
      <bdi className="whitespace-pre-line">{text}</bdi>
    </span>
  )
}

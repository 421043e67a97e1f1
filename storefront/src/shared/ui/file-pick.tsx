"use client"

import { useState, type InputHTMLAttributes } from "react"
import { Icon } from "./icon"

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "onChange"> & { words: { pick: string; picked: string; change: string } }

/** The input lies over its box, unseen; what was chosen is named, and without script it is at least said that something was. */
export function FilePick({ words, ...rest }: Props) {
  const [name, setName] = useState<string | null>(null)
  return (
    <div className="file-pick">
      <input type="file" {...rest} onChange={(event) => setName(event.currentTarget.files?.[0]?.name ?? null)} />
      <Icon name="plus" />
      {name ? (
        <span className="min-w-0 break-words">
          <bdi className="font-semibold">{name}</bdi> <span className="text-ink-2">{words.change}</span>
        </span>
      ) : (
        <>
          <span className="file-none">{words.pick}</span>
          <span className="file-some">{words.picked}</span>
        </>
      )}
    </div>
  )
}

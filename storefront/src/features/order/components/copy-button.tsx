"use client"

import { useState } from "react"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"

/** Puts a code on the clipboard and says so. Not there without script, where the code is simply read. */
export function CopyButton({ text, words }: { text: string; words: { copy: string; copied: string } }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), 3000)
    } catch {
      // no permission: the code stays there to be read
    }
  }
  return (
    <Button compact type="button" className="needs-script" onClick={() => void copy()}>
      <Icon name={copied ? "check" : "file"} size="sm" />
      <span aria-live="polite">{copied ? words.copied : words.copy}</span>
    </Button>
  )
}

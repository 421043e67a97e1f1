"use client"

import { useEffect, useRef, useState, type ReactNode } from "react"
import { Icon } from "@/shared/ui/icon"
import { autosaveListing } from "../actions"
import { forgetTyped, keepTyped, readTyped, sameTyped, seenIn, typedIn, withoutSeen, withSeen, type Kept } from "../drafts"
import type { Meanwhile } from "../keep"
import { MeanwhilePanel, type Choice, type MeanwhileWords } from "./meanwhile-panel"

export type AutoSaveWords = { saving: string; saved: string; waiting: string; restored: string; failed: string; meanwhile: MeanwhileWords; errors: Partial<Record<string, string>> }
type Said = { tone: "plain" | "ok" | "warn" | "danger"; text: string } | null
type Props = { listing: string; version: number; words: AutoSaveWords; children: ReactNode }

/** Milliseconds without a key, after which what was typed is sent. */
const pause = 900
/** Milliseconds until a send that found no line is tried again. */
const retry = 8_000

/** Said on the window by whoever changed the good beside the forms, with its new version. */
export const changedEvent = "khooshe:listing-version"

const draftOf = (form: HTMLFormElement) => form.dataset.draft ?? ""
const formsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLFormElement>("form[data-draft]")]

/** Puts what was kept back into its fields, as if it had just been typed. */
function fill(form: HTMLFormElement, typed: Kept): void {
  const values = new Map<string, string[]>()
  for (const [name, value] of typed) values.set(name, [...(values.get(name) ?? []), value])
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) field.checked = values.get(field.name)?.includes(field.value) ?? false
    else if ((field instanceof HTMLInputElement && field.type !== "hidden") || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = values.get(field.name)?.[0] ?? field.value
    field.dispatchEvent(new Event("input", { bubbles: true }))
  }
}

/** Shows and tells of which field a refusal speaks, and takes it back from the one before. */
function mark(form: HTMLFormElement, refused: { field: string; text: string } | null): void {
  for (const input of form.querySelectorAll("[data-refused]")) for (const name of ["data-refused", "aria-invalid", "aria-description"]) input.removeAttribute(name)
  const input = refused && form.querySelector(`[name="${CSS.escape(refused.field)}"]`)
  if (!input) return
  input.setAttribute("data-refused", "")
  input.setAttribute("aria-invalid", "true")
  input.setAttribute("aria-description", refused.text)
}

/**
 * Keeps every form of the editor (`data-draft`) while one types: in this browser at once, at the server after a pause.
 * Forms are sent one after another, because each must know the version that the one before it made. Without script
 * the forms do all of this by their own buttons.
 */
export function AutoSave({ listing, version, words, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(version)
  const say = useRef(words)
  const [said, setSaid] = useState<Said>(null)
  const [contested, setContested] = useState<{ form: HTMLFormElement; meanwhile: Meanwhile } | null>(null)
  const [fresh, setFresh] = useState(false)
  const choose = useRef<(choice: Choice) => void>(() => undefined)
  useEffect(() => {
    latest.current = Math.max(latest.current, version)
    say.current = words
  }, [version, words])

  useEffect(() => {
    const box = root.current
    if (!box) return
    box.dataset.autosaving = ""
    const timers = new Map<HTMLFormElement, number>()
    // what each form shows of the good: drawing the page anew changes hidden inputs, and not what stands in the fields
    const bases = new Map(formsIn(box).map((form) => [form, new FormData(form).get("seen")]))
    const baseOf = (form: HTMLFormElement) => {
      const base = bases.has(form) ? bases.get(form) : new FormData(form).get("seen")
      bases.set(form, base ?? null)
      return typeof base === "string" ? base : null
    }
    // what was brought back may have been sent by the page before this one, just as that went: it is tried once more
    const restored = new Set<HTMLFormElement>()
    let line: Promise<void> = Promise.resolve()

    const send = async (form: HTMLFormElement, choice: Choice | null = null) => {
      const body = new FormData(form)
      body.set("version", String(latest.current))
      const seen = baseOf(form)
      if (seen !== null) body.set("seen", seen)
      for (const [name, value] of choice?.says ?? []) body.append(name, value)
      const typed = typedIn(body)
      const before = latest.current
      const words = say.current
      setSaid({ tone: "plain", text: words.saving })
      try {
        const answer = await autosaveListing(body)
        mark(form, null)
        if (answer.problem === undefined) {
          latest.current = answer.version
          if (answer.seen !== null) bases.set(form, answer.seen)
          setContested((open) => (open?.form === form ? null : open))
          setFresh(answer.fresh)
          for (const input of box.querySelectorAll<HTMLInputElement>('input[name="version"]')) input.value = String(answer.version)
          if (sameTyped(typed, typedIn(new FormData(form)))) forgetTyped(localStorage, listing, draftOf(form))
          setSaid({ tone: "ok", text: words.saved })
          // what the other wrote stands in the fields once the page is there anew
          if (choice?.what === "theirs") {
            forgetTyped(localStorage, listing, draftOf(form))
            window.location.reload()
          }
        } else if (answer.meanwhile) {
          setSaid(null)
          setContested({ form, meanwhile: answer.meanwhile })
        } else if (answer.problem === "edited_meanwhile" && (latest.current > before || restored.delete(form))) schedule(form, pause)
        else {
          const text = words.errors[answer.problem] ?? words.failed
          mark(form, { field: answer.field, text })
          setSaid({ tone: "danger", text })
        }
      } catch {
        setSaid({ tone: "warn", text: words.waiting })
        schedule(form, retry)
      }
    }
    const queue = (form: HTMLFormElement, choice: Choice | null = null) => {
      timers.delete(form)
      line = line.then(() => send(form, choice))
      return line
    }
    choose.current = (choice) =>
      setContested((open) => {
        if (open) void queue(open.form, choice)
        return open
      })
    function schedule(form: HTMLFormElement, after: number) {
      window.clearTimeout(timers.get(form))
      timers.set(form, window.setTimeout(() => void queue(form), after))
    }
    const flush = async () => {
      for (const [form, timer] of timers) {
        window.clearTimeout(timer)
        void queue(form)
      }
      await line
    }

    const typed = (event: Event) => {
      const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>("form[data-draft]") : null
      if (!form) return
      keepTyped(localStorage, listing, draftOf(form), withSeen(typedIn(new FormData(form)), baseOf(form)))
      schedule(form, pause)
    }
    // what is typed is sent at once; a step waits for what is under way, so that it speaks of the newest version, and for a line
    const submitted = (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || !box.contains(form)) return
      if (form.dataset.flushed !== undefined) return void delete form.dataset.flushed
      event.preventDefault()
      event.stopImmediatePropagation()
      if (form.dataset.draft) return schedule(form, 0)
      void flush().then(() => {
        if (timers.size > 0) return
        for (const input of form.querySelectorAll<HTMLInputElement>('input[name="version"]')) input.value = String(latest.current)
        form.dataset.flushed = ""
        // as long as the first event is on its way, a form does not listen to a second
        window.setTimeout(() => form.requestSubmit(event.submitter?.isConnected ? event.submitter : null))
      })
    }
    const changed = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === "number") latest.current = Math.max(latest.current, event.detail)
    }
    const online = () => {
      for (const form of timers.keys()) schedule(form, 0)
    }

    let found = false
    for (const form of formsIn(box)) {
      const stored = readTyped(localStorage, listing, draftOf(form))
      if (!stored) continue
      const kept = withoutSeen(stored)
      const seen = seenIn(stored)
      if (seen !== null) bases.set(form, seen)
      if (!sameTyped(kept, typedIn(new FormData(form)))) {
        found = true
        fill(form, kept)
      }
      restored.add(form)
      schedule(form, pause)
    }
    if (found) setSaid({ tone: "warn", text: say.current.restored })

    box.addEventListener("input", typed)
    window.addEventListener("submit", submitted, true)
    window.addEventListener("online", online)
    window.addEventListener(changedEvent, changed)
    return () => {
      box.removeEventListener("input", typed)
      window.removeEventListener("submit", submitted, true)
      window.removeEventListener("online", online)
      window.removeEventListener(changedEvent, changed)
      for (const timer of timers.values()) window.clearTimeout(timer)
    }
  }, [listing])

  return (
    <div ref={root} className="editor">
      {children}
      {contested && <MeanwhilePanel meanwhile={contested.meanwhile} words={words.meanwhile} choose={(choice) => choose.current(choice)} />}
      {fresh && !contested && (
        <p className="meanwhile panel p-4 text-sm" role="status">
          {words.meanwhile.fresh}{" "}
          <button type="button" className="link min-h-11" onClick={() => window.location.reload()}>
            {words.meanwhile.show}
          </button>
        </p>
      )}
      <p className={`autosave autosave-${said?.tone ?? "none"}`} role="status">
        {said && (
          <>
            <Icon name={said.tone === "ok" ? "check" : said.tone === "plain" ? "clock" : "alert"} size="xs" />
            {said.text}
          </>
        )}
      </p>
    </div>
  )
}

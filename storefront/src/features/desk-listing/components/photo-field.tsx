"use client"

import { useRef, useState } from "react"
import { Button } from "@/shared/ui/button"
import { FormError } from "@/shared/ui/form-error"
import { Icon } from "@/shared/ui/icon"
import { addPhoto, hangPhoto } from "../actions"
import { changedEvent } from "./auto-save"
import { FormSender, type Place } from "./form-sender"

export type PhotoWords = { add: string; hint: string; send: string; sending: string; failed: string; errors: Partial<Record<string, string>> }

/** No side of what is sent is longer, pixels: the backend would only shrink it, after a weak line carried it. */
const longestSide = 2400

/** A photo as it is sent: smaller, upright, as JPEG. What the browser cannot draw is sent as it is, and the backend judges it. */
async function shrink(file: File): Promise<{ file: Blob; preview: string | null }> {
  const image = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null)
  const canvas = document.createElement("canvas")
  const pen = canvas.getContext("2d")
  if (!image || !pen) return { file, preview: null }
  const draw = (side: number) => {
    const scale = Math.min(1, side / Math.max(image.width, image.height))
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  }
  draw(240)
  const preview = canvas.toDataURL("image/jpeg", 0.7)
  draw(longestSide)
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.88))
  return { file: small && small.size < file.size ? small : file, preview }
}

/** Sends a photo by a request that tells how far it is. @returns its key, or the code of a refusal */
function send(member: string, file: Blob, progress: (share: number) => void): Promise<{ key?: unknown; code?: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const body = new FormData()
    body.set("file", file, "photo.jpg")
    request.open("POST", `/api/desk-photos?member=${encodeURIComponent(member)}`)
    request.responseType = "json"
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
    request.onload = () => resolve(typeof request.response === "object" && request.response !== null ? request.response : {})
    request.onerror = () => reject(new Error("no line"))
    request.send(body)
  })
}

type State = { preview: string | null; share: number; problem: string | null } | null

/** The camera of the phone, or a file: shown at once, sent with its progress. Without script it is a plain form. */
export function PhotoField({ place, words, error }: { place: Place; words: PhotoWords; error: string | null }) {
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<State>(null)
  const take = async (input: HTMLInputElement) => {
    for (const picked of [...(input.files ?? [])]) {
      const { file, preview } = await shrink(picked)
      setState({ preview, share: 0, problem: null })
      const fail = (code: unknown) => setState({ preview, share: 0, problem: (typeof code === "string" && words.errors[code]) || words.failed })
      try {
        const { key, code } = await send(place.member, file, (share) => setState({ preview, share, problem: null }))
        if (typeof key !== "string" || !form.current) return fail(code)
        const body = new FormData(form.current)
        body.delete("file")
        body.set("photo", key)
        const { problem, version } = await hangPhoto(body)
        if (problem) return fail(problem)
        dispatchEvent(new CustomEvent(changedEvent, { detail: version }))
        setState(null)
      } catch {
        return fail(null)
      }
    }
    input.value = ""
  }
  const problem = state?.problem ?? error
  return (
    <form ref={form} action={addPhoto} className="photo-add">
      <FormSender place={place} form="photos" />
      <label className="photo-tile">
        {state?.preview ? <img src={state.preview} alt="" /> : <Icon name="camera" />}
        <span>{state && !state.problem ? words.sending : words.add}</span>
        {state && !state.problem && <progress max={1} value={state.share} aria-label={words.sending} />}
        <input type="file" name="file" accept="image/*" required onChange={(event) => void take(event.currentTarget)} />
      </label>
      <Button compact className="save-row">
        {words.send}
      </Button>
      {problem && <FormError>{problem}</FormError>}
    </form>
  )
}

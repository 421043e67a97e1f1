"use client"

import words from "@messages/outage.json"
import { usePathname } from "next/navigation"
import { Icon } from "./icon"

/**
 * The backend does not answer: said plainly, with a way to try again. It is another screen than an empty shop.
 * Error boundaries run in the browser and get no messages, so these few words live in a file of their own.
 */
export function OutageScreen() {
  const path = usePathname()
  const locale = path.startsWith("/en") ? "en" : "fa"
  const say = words[locale]
  return (
    <section className="wrap grid max-w-2xl justify-items-start gap-4 py-16" role="alert">
      <span className="grid size-14 place-items-center rounded-full bg-danger-soft text-danger">
        <Icon name="alert" />
      </span>
      <h1>{say.title}</h1>
      <p className="text-ink-2">{say.text}</p>
      <p className="flex flex-wrap gap-2">
        <a className="btn btn-primary" href={path}>
          {say.retry}
        </a>
        <a className="btn btn-secondary" href={`/${locale}`}>
          {say.home}
        </a>
      </p>
    </section>
  )
}

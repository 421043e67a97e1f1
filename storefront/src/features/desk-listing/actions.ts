"use server"

import { createHash } from "node:crypto"
import type { DeskListing } from "@contracts/desk-listings"
import type { ErrorCode } from "@contracts/errors"
import { getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isHandle, isId, localPath } from "@/shared/paths"
import { listingCall, listingsCall } from "./calls"
import { valueText } from "./difference-text"
import { keep, post, type Changed, type Meanwhile, type RawMeanwhile } from "./keep"
import { inputOfPart, isInputOf, nested } from "./parts"
import { backTo, keptValues, senderOf, type Sender } from "./sender"
import { isStep, type ListingStep } from "./steps"
import { sendPhoto } from "./photo"

/** Begins a draft of a kind. Pressed twice it is one draft. */
export async function beginListing(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const member = fieldOf(form, "member", 64)
  const kind = fieldOf(form, "kind", 120)
  if (!isId(member)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, deskPaths.newListing(member))
  if (!isHandle(kind)) redirect(page)
  const key = createHash("sha256").update(`${fieldOf(form, "key", 64)} ${kind}`).digest("hex").slice(0, 40)
  const { value, refusal } = await attempt(() => callDesk<DeskListing>(listingsCall(member), { method: "POST", body: { kind, key } }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, deskPaths.newListing(member))
  redirect(value ? localPath(locale, deskPaths.listing(member, value.id)) : `${page}?problem=${refusal?.code}`)
}

/** The name of the input that an answer's `field` speaks of. */
const inputOf = (field: string | undefined): string => (field ?? "").replace(/^facts\./, "fact_").split(".").at(-1) ?? ""

/** Keeps a form of the editor; what is refused is said beside its field, with what was typed still there. */
export async function saveListing(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const { done: { refusal }, own } = await keep(sender, form)
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, deskPaths.listing(sender.member, sender.listing))
  if (!refusal) await forgetForm("listing")
  else if (refusal.meanwhile) {
    // only the writer's own words come back: what they left alone is shown as the other wrote it
    const values = Object.fromEntries(Object.entries(keptValues(form)).filter(([input]) => own.some((field) => isInputOf(input, field))))
    await keepForm("listing", { values: { ...values, form: sender.form }, errors: Object.fromEntries(refusal.meanwhile.fields.map(({ field }) => [inputOfPart(field), refusal.code])) })
  } else await keepForm("listing", { values: { ...keptValues(form), form: sender.form }, errors: { [inputOf(refusal.field) || "form"]: refusal.code } })
  return backTo(sender, refusal ? { problem: refusal.code } : { done: "saved" }, sender.form)
}

export type Autosaved =
  | { version: number; /** what the form stands on now; null: it is not compared */ seen: string | null; fresh: boolean; problem?: undefined }
  | { problem: ErrorCode; field: string; meanwhile: Meanwhile | null; version?: undefined }

async function shownMeanwhile({ by, fields }: RawMeanwhile, locale: Locale): Promise<Meanwhile> {
  const t = await getTranslations({ locale, namespace: "goods.differences" })
  const text = (field: string, value: unknown) => valueText(field, value, locale, { yes: t("yes"), no: t("no") }).trim() || t("nothing")
  return { by, fields: fields.map(({ field, label, theirs, mine }) => ({ field, label: label[locale], theirs: text(field, theirs), mine: text(field, mine), value: theirs })) }
}

/** The same while somebody types: answers instead of leading on. */
export async function autosaveListing(form: FormData): Promise<Autosaved> {
  const sender = senderOf(form)
  const { done: { value, refusal }, seen, fresh } = await keep(sender, form)
  // what follows from it (what is missing still, how many can be sold) is drawn anew; fields that are being typed in stay as they are
  refresh()
  if (value) return { version: value.version, seen: seen && JSON.stringify(nested(seen)), fresh }
  return { problem: refusal.code, field: inputOf(refusal.field), meanwhile: refusal.meanwhile ? await shownMeanwhile(refusal.meanwhile, sender.locale) : null }
}

/** A size was tapped, or filled in: one pack more. */
export async function addPack(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const [pack = "", net] = fieldOf(form, "tap", 60).split(":")
  const [from, to] = [Number(fieldOf(form, `from_${pack}`, 3)), Number(fieldOf(form, `to_${pack}`, 3))]
  const body = { version: sender.version, pack, ...(net ? { net_amount: Number(net) } : {}), ...(from ? { run: { from, to: to || from } } : {}) }
  const { value, refusal } = await post(sender, "/packs", body)
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, deskPaths.listing(sender.member, sender.listing))
  // said where it was tapped, with the sizes as they were chosen
  if (refusal) await keepForm("listing", { values: { ...keptValues(form), form: "taps" }, errors: { [pack]: refusal.code } })
  const added = value?.packs.at(-1)?.sku
  return backTo(sender, refusal ? { problem: refusal.code } : {}, added ? `pack-${added}` : "taps")
}

export async function removePack(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const { refusal } = await post(sender, `/packs/${encodeURIComponent(fieldOf(form, "sku", 64))}/remove`, { version: sender.version })
  return backTo(sender, refusal ? { problem: refusal.code } : {}, "packs")
}

/** Sells a pack, or no longer. */
export async function switchPack(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const { refusal } = await post(sender, `/packs/${encodeURIComponent(fieldOf(form, "sku", 64))}`, { version: sender.version, on: fieldOf(form, "on", 3) === "yes" })
  return backTo(sender, refusal ? { problem: refusal.code } : {}, "packs")
}

/** A step on a good's way: handed in, published, paused … */
export async function stepListing(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const step = fieldOf(form, "step", 20)
  if (!isStep(step)) return backTo(sender, {}, "")
  const { refusal } = await post(sender, `/${step satisfies ListingStep}`, { version: sender.version })
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, deskPaths.listing(sender.member, sender.listing))
  if (step === "discard" && !refusal) redirect(localPath(sender.locale, deskPaths.listing(sender.member, sender.listing)))
  const shown = { ...sender, page: "listing" as const }
  return backTo(refusal ? sender : shown, refusal ? { problem: refusal.code } : { done: step }, refusal ? "publish" : "")
}

type Photos = DeskListing["content"]["pictures"]

const withPhotos = (sender: Sender, change: (photos: Photos, title: { fa: string; en: string }) => Photos): Promise<Changed> =>
  attempt(async () => {
    const { content, version } = await callDesk<DeskListing>(listingCall(sender.member, sender.listing))
    const pictures = change(content.pictures, content.title).map(({ key, alt }) => ({ key, alt: { fa: alt.fa, en: alt.en } }))
    return callDesk<DeskListing>(listingCall(sender.member, sender.listing), { method: "POST", body: { version, pictures } })
  })

/** A photo that was sent already stands with the good from now on. */
const hang = (sender: Sender, key: string): Promise<Changed> =>
  withPhotos(sender, (photos, { fa, en }) => (photos.some((photo) => photo.key === key) ? photos : [...photos, { key, alt: { fa, en } }]))

/** Sends a photo from a plain form. */
export async function addPhoto(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return backTo(sender, { problem: "required" }, "photos")
  const sent = await attempt(() => sendPhoto(sender.member, file))
  const { refusal } = sent.value ? await hang(sender, sent.value.key) : sent
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, deskPaths.listing(sender.member, sender.listing))
  return backTo(sender, refusal ? { problem: refusal.code } : {}, "photos")
}

/** The same for a photo that the script sent on its way. */
export async function hangPhoto(form: FormData): Promise<Autosaved> {
  const { value, refusal } = await hang(senderOf(form), fieldOf(form, "photo", 200))
  refresh()
  return value ? { version: value.version, seen: null, fresh: false } : { problem: refusal.code, field: "file", meanwhile: null }
}

/** Takes a photo away, or makes it the one on cards. */
export async function arrangePhoto(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const key = fieldOf(form, "photo", 200)
  const first = fieldOf(form, "to", 10) === "first"
  const { refusal } = await withPhotos(sender, (photos) => {
    const rest = photos.filter((photo) => photo.key !== key)
    return first ? [...photos.filter((photo) => photo.key === key), ...rest] : rest
  })
  return backTo(sender, refusal ? { problem: refusal.code } : {}, "photos")
}

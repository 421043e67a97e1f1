"use server"

import { parseIranMobile } from "@khooshe/persian-text"
import { redirect } from "next/navigation"
import { keepBuyerToken } from "@/features/account/session"
import { keepToken } from "@/features/desk/session"
import { fieldOf, forgetForm, keepForm, localeIn, readKeptForm } from "@/shared/kept-form"
import { localPath } from "@/shared/paths"
import { askedIn, bareCode, codeError, valuesOf } from "./code"
import { callDoor } from "./data"
import { doors, isDoor, type DoorName } from "./doors"

/** Back to the door, at one of its two steps. Neither number nor code ever stands in an address. */
function at(form: FormData, name: DoorName, query: Record<string, string>): string {
  const back = doors[name].safeBack(fieldOf(form, "back", 200))
  const search = new URLSearchParams({ ...query, ...(back ? { back } : {}) }).toString()
  return `${localPath(localeIn(form), doors[name].path)}${search ? `?${search}` : ""}`
}

const doorIn = (form: FormData): DoorName => {
  const name = fieldOf(form, "door", 10)
  return isDoor(name) ? name : "account"
}

/** The number is sent: a code goes there, or does not; the answer is the same. `again` says that one was sent before, whose number is remembered. */
export async function askForCode(form: FormData): Promise<void> {
  const name = doorIn(form)
  const door = doors[name]
  const known = fieldOf(form, "again", 1) === "1" ? askedIn((await readKeptForm(door.form)).values) : null
  const typed = known?.mobile ?? fieldOf(form, "mobile", 40)
  const mobile = parseIranMobile(typed)
  if (!mobile) {
    await keepForm(door.form, { values: { mobile: typed }, errors: { mobile: typed.trim() === "" ? "required" : "invalid_mobile" } })
    redirect(at(form, name, { problem: "fields" }))
  }
  const { refusal } = await callDoor(door, { mobile, locale: localeIn(form) })
  // the code that was sent before stays good when no other was
  if (refusal && known) redirect(at(form, name, { step: "code", problem: refusal }))
  if (refusal) {
    await keepForm(door.form, { values: { mobile: typed }, errors: {} })
    redirect(at(form, name, { problem: refusal }))
  }
  await keepForm(door.form, { values: valuesOf({ mobile, asked: Date.now(), tries: 0 }), errors: {} })
  redirect(at(form, name, { step: "code", ...(known ? { again: "1" } : {}) }))
}

/** The code is sent, for the number that is remembered. */
export async function enterByCode(form: FormData): Promise<void> {
  const name = doorIn(form)
  const door = doors[name]
  const asked = askedIn((await readKeptForm(door.form)).values)
  if (!asked) return redirect(at(form, name, { problem: "code_forgotten" }))
  const code = fieldOf(form, "code", 40)
  const error = codeError(code)
  const { token, refusal } = error ? { token: null, refusal: error } : await callDoor(door, { mobile: asked.mobile, code: bareCode(code) })
  if (refusal === "wrong_code") {
    await keepForm(door.form, { values: valuesOf({ ...asked, tries: asked.tries + 1 }), errors: { code: refusal } })
    redirect(at(form, name, { step: "code", problem: "fields" }))
  }
  if (refusal === "required" || refusal === "invalid_code") {
    await keepForm(door.form, { values: valuesOf(asked), errors: { code: refusal } })
    redirect(at(form, name, { step: "code", problem: "fields" }))
  }
  // a second factor would answer without a token; nobody has one yet
  if (!token) redirect(at(form, name, { step: "code", problem: refusal ?? "unexpected" }))
  await (name === "desk" ? keepToken : keepBuyerToken)(token)
  await forgetForm(door.form)
  redirect(localPath(localeIn(form), door.safeBack(fieldOf(form, "back", 200)) ?? door.path))
}

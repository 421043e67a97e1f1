"use server"

import { redirect } from "next/navigation"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { isId, localPath, paths } from "@/shared/paths"
import { callAccount } from "./data"
import { forgetBuyerToken } from "./session"

export async function signOutBuyer(form: FormData): Promise<void> {
  const locale = localeIn(form)
  await forgetBuyerToken()
  redirect(`${localPath(locale, paths.account())}?out=1`)
}

/** An address is no longer kept. One that is gone already is as good. */
export async function forgetAddress(form: FormData): Promise<void> {
  const account = localPath(localeIn(form), paths.account())
  const id = fieldOf(form, "address", 64)
  if (!isId(id)) redirect(account)
  const { refusal } = await attempt(() => callAccount(`/shop/me/addresses/${id}/remove`, { method: "POST", body: {} }))
  redirect(refusal && refusal.code !== "not_found" ? `${account}?problem=${refusal.code}` : `${account}?done=address#addresses`)
}

"use server"

import { redirect } from "next/navigation"
import { fieldOf, keepForm, localeIn } from "@/shared/kept-form"
import { localPath, paths } from "@/shared/paths"
import { lookupErrors } from "./lookup"

/**
 * A look-up was sent. Number and mobile go into a short-lived cookie, never into the address; the page then asks
 * with them, so that reloading it shows the order as it is by then.
 */
export async function lookUpOrder(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const values = { number: fieldOf(form, "number", 60), mobile: fieldOf(form, "mobile", 40) }
  const errors = lookupErrors(values)
  await keepForm("lookup", { values, errors })
  redirect(`${localPath(locale, paths.orders())}?${Object.keys(errors).length > 0 ? "problem=fields" : "found=1"}`)
}

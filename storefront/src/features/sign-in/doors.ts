import type { FormName } from "@/shared/kept-form"
import { paths } from "@/shared/paths"
import { safeBack as safeDeskBack } from "@/features/desk/paths"

export const doorNames = ["desk", "account"] as const
/** Where one comes in by number and code. */
export type DoorName = (typeof doorNames)[number]

export interface Door {
  /** as the backend calls who comes in */
  actor: "desk_user" | "customer"
  path: string
  /** what is remembered between the number and its code */
  form: FormName
  /** a page behind this door, or null: signing in leads nowhere else */
  safeBack: (path: string | undefined) => string | null
}

const safeAccountBack = (path: string | undefined): string | null => (path && (path === paths.checkout() || /^\/account(\/[\w-]{1,64}){1,3}$/.test(path)) ? path : null)

export const doors: Readonly<Record<DoorName, Door>> = {
  desk: { actor: "desk_user", path: paths.desk(), form: "desk_code", safeBack: safeDeskBack },
  account: { actor: "customer", path: paths.account(), form: "account_code", safeBack: safeAccountBack },
}

export const isDoor = (name: string): name is DoorName => doorNames.some((known) => known === name)

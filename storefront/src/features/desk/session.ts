import { tokenCookie } from "@/shared/token-cookie"

export const deskCookie = tokenCookie("khooshe_desk")

/** The desk user's token. */
export const { read: readToken, keep: keepToken, forget: forgetToken } = deskCookie

import { tokenCookie } from "@/shared/token-cookie"

/** The desk user's token. */
export const { read: readToken, keep: keepToken, forget: forgetToken } = tokenCookie("khooshe_desk")

import { tokenCookie } from "@/shared/token-cookie"

/** The signed-in buyer's token. */
export const { read: readBuyerToken, keep: keepBuyerToken, forget: forgetBuyerToken } = tokenCookie("khooshe_account")

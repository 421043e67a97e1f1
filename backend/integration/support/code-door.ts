import { caller, type Call, type Http } from "./caller"
import { eventually, type MessageBox } from "./message-box"

/** Comes in by mobile number and the code that was sent to it, as a desk user or as a buyer. */
export async function signInByCode(api: Http, box: MessageBox, mobile: string, actor: "desk_user" | "customer" = "desk_user"): Promise<Call> {
  const route = `/auth/${actor}/otp`
  const sent = () => box.of("sign_in_code").filter(({ to }) => to === mobile)
  const before = sent().length
  await caller(api)(route, { mobile, locale: "en" })
  const messages = await eventually(sent, (all) => all.length > before)
  const code = /[0-9]{5}/.exec(messages.at(-1)?.text ?? "")?.[0] ?? ""
  const { data } = await caller(api)(route, { mobile, code })
  return caller(api, { authorization: `Bearer ${(data as { token: string }).token}` })
}

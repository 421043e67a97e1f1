import { inLatin } from "./digits"
import { sandboxUrl } from "./http"

/** What the sandbox shows of the messages to a number, the newest first, as text. */
async function messagesTo(mobile: string): Promise<string> {
  const page = await (await fetch(`${sandboxUrl}/messages?to=${mobile}&lang=fa`)).text()
  return page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
}

/** How many codes a number was sent so far; to wait for the next. */
export const codesSent = async (mobile: string): Promise<number> => [...(await messagesTo(mobile)).matchAll(/sign_in_code/g)].length

/** The code that was sent last to a number, as soon as there are more than `before`. */
export async function codeFor(mobile: string, before: number): Promise<string> {
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await codesSent(mobile)) > before) {
      const [first] = [...inLatin(await messagesTo(mobile)).matchAll(/(?:کد ورود به خوشه|sign-in code): (\d{5})/g)]
      if (first?.[1]) return first[1]
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`No code came to ${mobile}`)
}

/** Whether a message to a number speaks of something. */
export async function wasTold(mobile: string, words: string): Promise<boolean> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await messagesTo(mobile)).includes(words)) return true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return false
}

import { html, type Html } from "./html.js"
import { bunch, icon, page } from "./layout.js"
import { callbackOf, LIFE_MS, stateOf, tomanOf, type PaymentState, type SandboxPayment } from "./payment.js"
import { clock, money, words, type Language } from "./words.js"

/** Cards that exist nowhere; no page of the sandbox ever asks for a real one. */
export const cards = { funded: "603799******1234", unfunded: "627412******5678" } as const
export type CardName = keyof typeof cards

const grouped = (mask: string): string => mask.replace(/\*/g, "•").replace(/(.{4})(?=.)/g, "$1 ")

export const payPath = (authority: string): string => `/pg/StartPay/${encodeURIComponent(authority)}`

const sandboxNote = (language: Language): Html => html`<p class="note">${icon("flask")}<span>${words[language].sandbox}</span></p>`

function facts(payment: SandboxPayment, language: Language): Html {
  const w = words[language]
  return html`<dl class="kv">
<dt>${w.merchant}</dt><dd>${w.shop} <bdi dir="ltr" class="id">${new URL(payment.callbackUrl).host}</bdi></dd>
<dt>${w.purpose}</dt><dd><bdi>${payment.description}</bdi></dd>
<dt class="wide">${w.authority}</dt><dd class="wide"><bdi dir="ltr" class="id">${payment.authority}</bdi></dd></dl>`
}

export type PayPage = { payment: SandboxPayment; language: Language; now: number; /** the buyer just chose the card without funds */ noFunds?: boolean }

/** The page on which the buyer pays; a payment that is over says so, with the way back. */
export function payPage({ payment, language, now, noFunds = false }: PayPage): string {
  const state = stateOf(payment, now)
  if (state !== "open") return closedPage(payment, state, language)
  const w = words[language]
  const amount = money(language, tomanOf(payment), payment.amount)
  const path = payPath(payment.authority)
  const query = `?lang=${language}`
  const card = (name: CardName, label: string): Html =>
    html`<label class="opt"><input type="radio" name="card" value="${name}"${name === "funded" ? html` checked` : null}><b>${label}</b><bdi dir="ltr">${grouped(cards[name])}</bdi></label>`
  return page({
    language,
    title: w.title,
    other: `${path}?lang=${language === "fa" ? "en" : "fa"}`,
    body: html`<h1 class="vh">${w.title}</h1>${sandboxNote(language)}
<section class="panel"><div class="selvedge"></div><div class="body">
<p class="sum"><span>${w.amount}</span><b>${amount}</b><span>${w.until(clock(language, payment.createdAt + LIFE_MS))}</span></p>
${facts(payment, language)}
${noFunds && html`<p class="note bad" role="alert">${icon("alert")}<span>${w.noFunds}</span></p>`}
<form id="pay" method="post" action="${path}/pay${query}"><fieldset><legend>${w.card}</legend>${card("funded", w.funded)}${card("unfunded", w.unfunded)}</fieldset></form>
<div class="acts"><button class="btn p" form="pay">${w.pay(amount)}</button>
<form method="post" action="${path}/cancel${query}"><button class="btn s">${w.cancel}</button></form></div>
</div></section>
<details><summary>${icon("down")}${w.leaving}</summary><div><p class="small">${w.leavingHint}</p>
<form method="post" action="${path}/leave${query}" class="acts"><button class="btn s" name="paid" value="yes">${w.leavePaid}</button><button class="btn s" name="paid" value="no">${w.leaveUnpaid}</button></form></div></details>`,
  })
}

type Mood = "ok" | "wait" | "bad"
const moods: Record<Exclude<PaymentState, "open">, [Mood, number]> = {
  paid: ["wait", 3], verified: ["ok", 6], cancelled: ["bad", 0], expired: ["bad", 0], returned: ["wait", 3], reversed: ["wait", 3],
}

function notice(language: Language, [title, text]: readonly string[], mood: Mood, tied: number, rest: Html | null): string {
  const body = html`${sandboxNote(language)}<section class="panel"><div class="head ${mood}">${bunch(tied)}<h1>${title ?? ""}</h1><p>${text ?? ""}</p></div>${rest}</section>`
  return page({ language, title: title ?? "", other: null, body })
}

function closedPage(payment: SandboxPayment, state: Exclude<PaymentState, "open">, language: Language): string {
  const w = words[language]
  const [mood, tied] = moods[state]
  const rest = html`<div class="body"><p class="sum"><span>${w.amount}</span><b>${money(language, tomanOf(payment), payment.amount)}</b></p>${facts(payment, language)}<a class="btn p" href="${callbackOf(payment)}">${w.back}</a></div>`
  return notice(language, w.states[state], mood, tied, rest)
}

/** The browser that never comes back: there is no way on from here, which is the point. */
export function gonePage(language: Language, paid: boolean): string {
  return notice(language, paid ? words[language].gonePaid : words[language].goneUnpaid, "wait", paid ? 3 : 0, null)
}

export function unknownPage(language: Language): string {
  return notice(language, words[language].unknown, "bad", 0, null)
}

export function brokenPage(language: Language): string {
  return notice(language, words[language].broken, "bad", 0, null)
}

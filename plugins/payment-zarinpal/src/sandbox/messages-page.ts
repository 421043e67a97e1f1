import { toPersianDigits } from "@khooshe/persian-text"
import { html, type Html } from "./html.js"
import { bunch, page } from "./layout.js"
import type { Message } from "./messages.js"
import { clock, day, words, type Language } from "./words.js"

/** Text with its web addresses as links; everything is escaped on the way. */
function linked(text: string): Html[] {
  return text.split(/(https?:\/\/[^\s<>"']+)/).map((part, i) => (i % 2 === 1 ? html`<a href="${part}" dir="ltr">${part}</a>` : html`${part}`))
}

/** The language a message is written in decides how its bubble runs. */
const directionOf = (locale: string): string => (locale === "fa" || locale === "ar" ? "rtl" : "ltr")

/** A telephone number is read in the reader's digits; an address is left as it is. */
const shown = (to: string, language: Language): string => (language === "fa" && !to.includes("@") ? toPersianDigits(to) : to)

function bubble(message: Message, language: Language): Html {
  return html`<li class="msg"><p class="who"><a href="/messages?to=${encodeURIComponent(message.to)}&amp;lang=${language}"><bdi dir="ltr">${shown(message.to, language)}</bdi></a><code><bdi dir="ltr">${message.template}</bdi></code></p>
<p class="bubble" lang="${message.locale}" dir="${directionOf(message.locale)}">${linked(message.text)}</p><time datetime="${message.at}">${clock(language, Date.parse(message.at))}</time></li>`
}

export type MessagesPage = { messages: Message[]; to: string | null; language: Language }

/** The outbox as a phone shows it, newest first, day by day. */
export function messagesPage({ messages, to, language }: MessagesPage): string {
  const w = words[language]
  const items = messages.map((message, i) => {
    const date = day(language, Date.parse(message.at))
    const before = messages[i - 1]
    const fresh = !before || day(language, Date.parse(before.at)) !== date
    return html`${fresh && html`<li class="date">${date}</li>`}${bubble(message, language)}`
  })
  const query = to ? `to=${encodeURIComponent(to)}&lang=` : "lang="
  return page({
    language,
    title: w.messages,
    other: `/messages?${query}${language === "fa" ? "en" : "fa"}`,
    body: html`<h1>${w.messages}</h1><p class="small">${w.messagesLead}</p>
<form class="find" action="/messages" method="get"><label for="to">${w.to}</label><input id="to" name="to" dir="ltr" autocomplete="off" value="${to === null ? "" : shown(to, language)}"><input type="hidden" name="lang" value="${language}"><button class="btn s">${w.show}</button>${to && html`<a href="/messages?lang=${language}">${w.all}</a>`}</form>
${messages.length > 0 ? html`<ul class="msgs">${items}</ul>` : html`<div class="empty">${bunch(1)}<p>${to ? w.noneOf : w.none}</p></div>`}`,
  })
}

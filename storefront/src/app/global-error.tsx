"use client"

import words from "@messages/outage.json"

const style = `
body{margin:0;min-block-size:100vh;display:grid;place-content:center;gap:32px;padding:24px;font:16px/1.75 Tahoma,system-ui,sans-serif;background:#f6f3eb;color:#241c16}
section{max-inline-size:36rem}h1{font-size:1.5rem;line-height:1.5;margin:0 0 8px}p{margin:0 0 16px}
a{display:inline-block;padding:10px 20px;border-radius:12px;background:#2b4478;color:#fff;text-decoration:none;font-weight:600}
@media (prefers-color-scheme:dark){body{background:#161310;color:#f2ece0}a{background:#a3b8e6;color:#131d36}}`

/** The last screen, kept ready as a file: it must stand without backend, styles or script, so it speaks both languages. */
export default function GlobalError() {
  return (
    <html lang="fa" dir="rtl">
      <head>
        <title>{words.fa.title}</title>
        <style>{style}</style>
      </head>
      <body>
        {(["fa", "en"] as const).map((locale) => (
          <section key={locale} lang={locale} dir={locale === "fa" ? "rtl" : "ltr"}>
            <h1>{words[locale].title}</h1>
            <p>{words[locale].text}</p>
            <a href="">{words[locale].retry}</a>
          </section>
        ))}
      </body>
    </html>
  )
}

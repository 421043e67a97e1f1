// @ts-check
import { gzipSync } from "node:zlib"
import { kilobytes, table } from "./numbers.mjs"

/** @typedef {import("./serving.mjs").Target} Target */

/** Addresses of the scripts that a browser of today fetches with the page: script tags and preloads, none for old browsers. @param {string} html @param {string} base */
function scriptsOf(html, base) {
  const tags = [...html.matchAll(/<script\b[^>]*>|<link\b[^>]*>/g)].map(([tag]) => tag)
  const wanted = tags.filter((tag) => (tag.startsWith("<script") ? /\ssrc="/.test(tag) && !/\snomodule/i.test(tag) : /\srel="(modulepreload|preload)"/.test(tag) && (/\sas="script"/.test(tag) || /modulepreload/.test(tag))))
  return [...new Set(wanted.map((tag) => new URL((/\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? "").replaceAll("&amp;", "&"), base).href))]
}

/** Bytes of a page's first JavaScript, each file compressed alone as it travels. @param {Target} target */
async function firstLoad({ url, cookie }) {
  const answer = await fetch(url, { headers: cookie ? { cookie } : {}, redirect: "manual" })
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  const html = await answer.text()
  const scripts = scriptsOf(html, url)
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length))
  return { files: scripts.length, bytes: sizes.reduce((sum, size) => sum + size, 0), html: gzipSync(html).length }
}

/** First-load JavaScript of pages against the first target, the floor. @param {Target[]} targets */
export async function measureJavaScript(targets) {
  const measured = []
  for (const target of targets) measured.push({ name: target.name, ...(await firstLoad(target)) })
  const floor = measured[0]?.bytes ?? Number.NaN
  return table([["page", "scripts", "JavaScript, gzip", "over the floor", "page, gzip"], ...measured.map(({ name, files, bytes, html }) => [name, String(files), kilobytes(bytes), kilobytes(bytes - floor), kilobytes(html)])])
}

#!/usr/bin/env node
// @ts-check
import { parseArgs } from "node:util"
import { home } from "../../backend/launcher/paths.mjs"
import { startEmptyApp } from "./measure/empty-app.mjs"
import { measureJavaScript } from "./measure/javascript.mjs"
import { measureMemory } from "./measure/memory.mjs"
import { measureServing } from "./measure/serving.mjs"
import { measureStarting } from "./measure/starting.mjs"

/**
 * Measures a running shop, by hand and never in `npm test`:
 *
 *   node tests/bench/run.mjs                  requests per second and first-load JavaScript against an empty Next app
 *   node tests/bench/run.mjs --pid <number>   also memory of everything below that `npm start`
 *   node tests/bench/run.mjs --start          only: a cold and a second `npm start` of a fresh clone, and its memory
 *
 * `SHOP_URL` and `API_URL` say where the shop is. `--rounds`, `--seconds` and `--connections` change the load.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "4" }, connections: { type: "string", default: "10" },
    pid: { type: "string" }, start: { type: "boolean", default: false },
  },
})
const shopUrl = process.env.SHOP_URL || "http://localhost:8000"
const apiUrl = process.env.API_URL || "http://localhost:9000"

const say = (/** @type {string} */ title, /** @type {string} */ body) => console.log(`\n${title}\n\n${body}\n`)

async function aGood() {
  const response = await fetch(`${apiUrl}/shop/listings?cluster=bojnurd-candy&page_size=60`)
  /** @type {{ listings: { handle: string, for_sale: boolean }[] }} */
  const { listings } = await response.json()
  const found = listings.find((listing) => listing.for_sale)
  if (!found) throw new Error(`Nothing is for sale at ${apiUrl}`)
  return found.handle
}

async function pages() {
  const handle = await aGood()
  const empty = await startEmptyApp()
  const floor = { name: `empty app, Next ${empty.version}`, url: empty.url }
  const at = (/** @type {string} */ name, /** @type {string} */ path) => ({ name, url: `${shopUrl}/fa${path}` })
  const product = at("product", `/products/${handle}`)
  const cluster = at("cluster", "/clusters/bojnurd-candy")
  try {
    say("First-load JavaScript", await measureJavaScript([floor, cluster, product, at("home", ""), at("cart", "/cart"), at("desk, its door", "/desk")]))
    say("Pages from cache", await measureServing([floor, cluster, product], { rounds: Number(values.rounds), seconds: Number(values.seconds), connections: Number(values.connections) }))
  } finally {
    await empty.stop()
  }
}

if (values.start) say("Starting", await measureStarting())
else {
  if (values.pid) say("Memory at rest", measureMemory(Number(values.pid), home))
  await pages()
}
console.log("Measured on this machine, now. Times are read by people and asserted by no test.")

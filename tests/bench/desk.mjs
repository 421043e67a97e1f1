#!/usr/bin/env node
// @ts-check
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort, startDatabase } from "../../backend/launcher/database.mjs"
import { root, storefront } from "../../backend/launcher/paths.mjs"
import { connect } from "./measure/client.mjs"
import { crowd, fillCrowd } from "./measure/crowd.mjs"
import { listsOf, measureDeskLists } from "./measure/desk-lists.mjs"
import { startEmptyApp } from "./measure/empty-app.mjs"
import { measureJavaScript } from "./measure/javascript.mjs"
import { start } from "./measure/starting.mjs"

/**
 * Measures the desk with a very busy member, by hand and never in `npm test`:
 *
 *   node tests/bench/desk.mjs
 *
 * starts a shop of its own with the demo data in a folder that goes away again, fills one member with ten thousand
 * goods and fifty thousand slices of a year, and says what first-load JavaScript every page of the desk brings against an
 * empty Next app; then of every list of the desk how many statements one request costs, whether it counts its way to a
 * page, how many rows its first and a far page touch, and how long they take. Counts and ratios are what to read; times
 * are this machine's. It takes about ten minutes.
 */
const home = fs.mkdtempSync(path.join(os.tmpdir(), "khooshe-desk-"))
const password = "bench-password-1234"
const [shopPort, apiPort, sandboxPort] = [await freePort(), await freePort(), await freePort()]
const shopUrl = `http://localhost:${shopPort}`
const apiUrl = `http://localhost:${apiPort}`
const say = (/** @type {string} */ title, /** @type {string} */ body) => console.log(`\n${title}\n\n${body}\n`)

/** @param {string} name before @khooshe.example @param {"desk_user" | "user"} actor */
async function tokenOf(name, actor = "desk_user") {
  const answer = await fetch(`${apiUrl}/auth/${actor}/emailpass`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email: `${name}@khooshe.example`, password }) })
  /** @type {{ token?: string }} */
  const { token } = await answer.json()
  if (!token) throw new Error(`${name} cannot sign in: ${answer.status}`)
  return token
}

/** Every page of the desk, by the folder of its route. */
const pages = () =>
  fs
    .readdirSync(path.join(storefront, "src/app/[locale]/(desk)/desk"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file)}`.replace(/^\/\.$/, ""))
    .toSorted()

/** Until the shop has shown what was seeded: that asks the same database. @param {string} databaseUrl */
async function settled(databaseUrl) {
  const client = await connect(databaseUrl)
  for (let tries = 0; tries < 60; tries++) {
    const { rows } = await client.query("select 1 from listing_task limit 1")
    if (rows.length === 0) break
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
  await client.end()
}

/** @type {Awaited<ReturnType<typeof start>> | undefined} */
let shop
try {
  console.log("Starting a shop of its own; this takes some minutes")
  shop = await start(root, {
    ...process.env, KHOOSHE_HOME: home, KHOOSHE_SEED: "demo", KHOOSHE_DEMO_PASSWORD: password, KHOOSHE_SHOP_PORT: String(shopPort), KHOOSHE_API_PORT: String(apiPort), KHOOSHE_SANDBOX_PORT: String(sandboxPort),
  })
  const databaseUrl = (await startDatabase({ home })).url("khooshe")
  const client = await connect(databaseUrl)
  const one = async (/** @type {string} */ sql) => String(Object.values((await client.query(sql)).rows[0] ?? {})[0])
  const ofMember = (/** @type {string} */ column, /** @type {string} */ handle) => one(`select ${column} from member where handle = '${handle}'`)
  const [member, neighbour, cluster] = [await ofMember("id", "nastaran"), await ofMember("id", "yas"), await ofMember("cluster_id", "nastaran")]
  console.log("Filling it")
  await fillCrowd(client, "nastaran")
  /** What stands in the holes of addresses, by the scope that they begin with. @type {Record<string, Record<string, string>>} */
  const ids = {
    members: {
      id: member,
      orderId: await one(`select id from member_order where member_id = '${member}' and state = 'accepted' order by due_on desc limit 1`),
      listingId: await one(`select id from listing_draft where member_id = '${member}' and state = 'published' and change = 'none' limit 1`),
      importId: await one(`select id from catalogue_import where member_id = '${member}' limit 1`),
    },
    clusters: {
      id: cluster, memberId: neighbour,
      permitId: await one(`select id from permit where member_id = '${neighbour}' limit 1`),
      listingId: await one(`select id from listing_draft where member_id = '${neighbour}' limit 1`),
      applicationId: await one("select id from application order by created_at limit 1"),
    },
    apply: { id: await one("select a.id from application a join desk_user u on u.id = a.desk_user_id where u.email = 'applicant@khooshe.example' limit 1") },
  }
  await client.end()

  const tokens = { members: await tokenOf("nastaran"), clusters: await tokenOf("bojnurd"), apply: await tokenOf("applicant") }
  const empty = await startEmptyApp()
  try {
    const desk = pages().map((at) => {
      const [, scope = ""] = at.split("/")
      const url = `${shopUrl}/fa/desk${at.replace(/\[(\w+)\]/g, (hole, name) => ids[scope]?.[name] ?? hole)}`
      return { name: at || "the door", url, ...(scope in tokens ? { cookie: `khooshe_desk=${tokens[/** @type {keyof typeof tokens} */ (scope)]}` } : {}) }
    })
    say("First-load JavaScript of its pages", await measureJavaScript([{ name: `empty app, Next ${empty.version}`, url: empty.url }, ...desk]))
  } finally {
    await empty.stop()
  }
  await settled(databaseUrl)
  say(
    `Lists of the desk: one member with ${crowd.goods} goods and ${crowd.slices} slices in ${crowd.days} days, its cluster with ${crowd.members} members`,
    await measureDeskLists({
      home, apiUrl, databaseUrl,
      places: [
        { name: "members", at: `/desk/members/${member}`, lists: listsOf("members"), token: tokens.members },
        { name: "clusters", at: `/desk/clusters/${cluster}`, lists: listsOf("clusters"), token: tokens.clusters },
        // a member with few goods beside one with very many
        { name: "neighbour", at: `/desk/members/${neighbour}`, lists: ["/orders", "/permits", "/prices"], token: await tokenOf("yas") },
        { name: "desk", at: "/desk", lists: ["/apply", "/me"], token: tokens.members },
        { name: "admin", at: "/admin", lists: ["/clusters", "/enquiries", "/member-orders", "/members", "/messages", "/permits", "/refund-dues"], token: await tokenOf("operator", "user") },
      ],
    }),
  )
} finally {
  await shop?.stop()
  fs.rmSync(home, { recursive: true, force: true })
}

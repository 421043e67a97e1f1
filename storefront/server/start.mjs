// @ts-check
import { createServer } from "node:http"
import path from "node:path"
import { parseArgs } from "node:util"
import compression from "compression"
import next from "next"
import { keptPages } from "./kept-pages.mjs"

/** The shop as `next start` serves it, but for how its answers are encoded. `node server/start.mjs --port 8000` */
const { values } = parseArgs({ options: { port: { type: "string", default: "8000" } } })
const port = Number(values.port)

// as `next start` says them: where the shop finds itself, whatever a request calls it
process.env.PORT = String(port)
process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`

const app = next({ dev: false, dir: path.resolve(import.meta.dirname, ".."), port })
await app.prepare()
const answer = app.getRequestHandler()
const compress = compression()
const encodeKept = keptPages()

const server = createServer((request, response) => {
  // both stand before Next; the one for pages that are kept is asked first when the answer is written
  compress(/** @type {never} */ (request), /** @type {never} */ (response), () => {
    encodeKept(request, response)
    answer(request, response).catch((error) => {
      console.error(error)
      if (response.headersSent) return void response.destroy()
      response.statusCode = 500
      response.end()
    })
  })
})
server.listen(port, () => console.log(`The shop listens at port ${port}`))

/** What is under way is answered, and what actions have put off is done, before the process ends. */
function end() {
  server.close(() => void app.close().then(() => process.exit(0)))
}
process.on("SIGTERM", end)
process.on("SIGINT", end)

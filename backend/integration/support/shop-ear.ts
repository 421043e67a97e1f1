import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { z } from "zod"

const told = z.object({ tags: z.array(z.string()), warm: z.array(z.string()) })

/** Stands in for the shop: hears which pages to renew, and can be asleep. */
export class ShopEar {
  readonly heard: z.infer<typeof told>[] = []
  secrets: (string | undefined)[] = []
  asleep = false
  private server: Server | undefined

  async open(): Promise<string> {
    const server = createServer((request, response) => {
      let body = ""
      request.on("data", (chunk: Buffer) => (body += chunk.toString()))
      request.on("end", () => {
        if (!this.asleep) {
          this.heard.push(told.parse(JSON.parse(body)))
          this.secrets.push([request.headers["x-khooshe-secret"]].flat()[0])
        }
        response.writeHead(this.asleep ? 503 : 200, { "content-type": "application/json" }).end("{}")
      })
    })
    this.server = server
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve))
  }

  get tags(): string[] {
    return this.heard.flatMap((each) => each.tags)
  }
}

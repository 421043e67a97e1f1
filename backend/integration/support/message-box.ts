import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { z } from "zod"

const received = z.object({ id: z.string(), to: z.string(), template: z.string(), text: z.string(), locale: z.string(), at: z.iso.datetime() })
export type ReceivedMessage = z.infer<typeof received>

/** Stands in for the sandbox: keeps every message it is handed, and can be out of order. */
export class MessageBox {
  readonly messages: ReceivedMessage[] = []
  broken = false
  private server: Server | undefined

  async open(): Promise<string> {
    const server = createServer((request, response) => {
      let body = ""
      request.on("data", (chunk: Buffer) => (body += chunk.toString()))
      request.on("end", () => {
        if (!this.broken) this.messages.push(received.parse(JSON.parse(body)))
        response.writeHead(this.broken ? 503 : 201, { "content-type": "application/json" }).end("{}")
      })
    })
    this.server = server
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve))
  }

  of(template: string): ReceivedMessage[] {
    return this.messages.filter((message) => message.template === template)
  }
}

/** Waits for something that happens soon, by itself. */
export async function eventually<T>(look: () => T | Promise<T>, right: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + 15_000
  for (;;) {
    const seen = await look()
    if (right(seen) || Date.now() > deadline) return seen
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

import type { MessageDriver } from "./driver"

const TIMEOUT_MS = 5_000

/** Hands messages to the local sandbox, whose page shows them: nothing leaves this machine. */
export function sandboxDriver(baseUrl: string): MessageDriver {
  return {
    async send(message) {
      const answer = await fetch(new URL("/sandbox/messages", baseUrl), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      // the body is not needed, but unread it would keep the connection
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}`)
    },
  }
}

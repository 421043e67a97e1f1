import { mkdtempSync, rmSync } from "node:fs"
import type { Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createSandbox } from "../sandbox/index.js"
import type { PaymentState, SandboxPayment } from "../sandbox/index.js"

export const MERCHANT = "00000000-0000-4000-8000-000000000000"
export const STRANGER = "11111111-1111-4111-8111-111111111111"
export const CALLBACK = "http://shop.test/pay/zarinpal/callback"

/** The sandbox over real HTTP on a free port, with its data in a folder that goes with it. */
export class TestSandbox {
  private constructor(private server: Server, readonly dataDir: string, readonly url: string) {}

  static async start(dataDir = mkdtempSync(join(tmpdir(), "sandbox-")), port = 0): Promise<TestSandbox> {
    const server = createSandbox({ dataDir })
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
    const address = server.address()
    if (address === null || typeof address === "string") throw new Error("The sandbox has no port")
    return new TestSandbox(server, dataDir, `http://127.0.0.1:${address.port}`)
  }

  async stop(keepData = false): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
    if (!keepData) rmSync(this.dataDir, { recursive: true, force: true })
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers, redirect: "manual" })
  }

  post(path: string, body: unknown): Promise<Response> {
    return fetch(this.url + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), redirect: "manual" })
  }

  form(path: string, fields: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" })
  }

  pay(authority: string): Promise<Response> {
    return this.form(`/pg/StartPay/${authority}/pay`)
  }

  cancel(authority: string): Promise<Response> {
    return this.form(`/pg/StartPay/${authority}/cancel`)
  }

  async next(knob: Record<string, unknown>): Promise<void> {
    const answer = await this.post("/sandbox/next", knob)
    if (answer.status !== 202) throw new Error(await answer.text())
  }

  async age(authority: string, minutes: number): Promise<void> {
    await this.post("/sandbox/age", { authority, minutes })
  }

  async look(authority: string): Promise<{ state: PaymentState; payment: SandboxPayment }> {
    const answer = await this.get(`/sandbox/payments/${authority}`)
    return answer.json() as Promise<{ state: PaymentState; payment: SandboxPayment }>
  }
}

import type { IncomingMessage, ServerResponse } from "node:http"

export const MAX_BODY_BYTES = 64 * 1024

/** An error that the client may read. */
export class HttpError extends Error {
  constructor(readonly status: number, message: string) {
    super(message)
  }
}

async function readBody(req: IncomingMessage): Promise<string> {
  const declared = Number(req.headers["content-length"] ?? 0)
  if (declared > MAX_BODY_BYTES) throw new HttpError(413, "The body is too large")
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += part.byteLength
    if (size > MAX_BODY_BYTES) throw new HttpError(413, "The body is too large")
    chunks.push(part)
  }
  return Buffer.concat(chunks).toString("utf8")
}

/** The body as JSON; undefined when it is none, which every schema of ours refuses. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const text = await readBody(req)
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await readBody(req))
}

/** No script at all, nothing from elsewhere. `form-action` is left open: a form here ends at the shop, by redirect. */
const SECURITY = {
  "content-security-policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
}

export function send(res: ServerResponse, status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): void {
  res.writeHead(status, { ...SECURITY, "content-type": type, "content-length": String(Buffer.byteLength(body)), ...headers })
  res.end(res.req.method === "HEAD" ? undefined : body)
}

export function sendJson(res: ServerResponse, status: number, json: unknown): void {
  send(res, status, "application/json; charset=utf-8", JSON.stringify(json))
}

export function sendHtml(res: ServerResponse, status: number, html: string): void {
  send(res, status, "text/html; charset=utf-8", html)
}

/** 303: the browser goes on with GET, whatever it posted. */
export function sendTo(res: ServerResponse, location: string): void {
  send(res, 303, "text/plain; charset=utf-8", "", { location })
}

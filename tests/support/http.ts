/** Where the product under test runs; `tests/run.mjs` starts it and says so. */
const address = (name: string, usual: string) => process.env[name] || usual
export const shopUrl = address("SHOP_URL", "http://localhost:8000")
export const apiUrl = address("API_URL", "http://localhost:9000")
export const sandboxUrl = address("SANDBOX_URL", "http://localhost:9100")
export const demoPassword = address("KHOOSHE_DEMO_PASSWORD", "")

export type Answer = { status: number; headers: Headers; body: unknown }

type Options = { method?: string; body?: unknown; headers?: Record<string, string>; form?: Record<string, string> }

/** One request; redirects are answers like any other. Bodies are read as JSON when they are JSON. */
export async function request(url: string, { method, body, headers = {}, form }: Options = {}): Promise<Answer> {
  const json = body !== undefined
  const response = await fetch(url, {
    method: method ?? (json || form ? "POST" : "GET"),
    redirect: "manual",
    headers: { ...(json ? { "content-type": "application/json" } : {}), ...headers },
    ...(json ? { body: JSON.stringify(body) } : form ? { body: new URLSearchParams(form) } : {}),
    signal: AbortSignal.timeout(60_000),
  })
  const text = await response.text()
  const isJson = (response.headers.get("content-type") ?? "").includes("json")
  return { status: response.status, headers: response.headers, body: isJson && text ? (JSON.parse(text) as unknown) : text }
}

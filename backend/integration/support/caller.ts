import { password } from "./ground"

export interface Answer {
  status: number
  data: unknown
  headers: Record<string, unknown>
}

interface Config {
  headers?: Record<string, string>
  validateStatus?: () => boolean
}

/** The part of the runner's client that tests use. */
export interface Http {
  get(path: string, config?: Config): Promise<Answer>
  post(path: string, body: object, config?: Config): Promise<Answer>
}

export type Call = (path: string, body?: object) => Promise<Answer>

/** Calls as one person: GET without a body, POST with one. An answer is an answer, whatever its status. */
export function caller(api: Http, headers: Record<string, string> = {}): Call {
  const config = { headers, validateStatus: () => true }
  return (path, body) => (body ? api.post(encodeURI(path), body, config) : api.get(encodeURI(path), config))
}

async function tokenOf(api: Http, actor: "user" | "desk_user", email: string): Promise<string> {
  const { data } = await api.post(`/auth/${actor}/emailpass`, { email, password })
  return (data as { token: string }).token
}

export async function signIn(api: Http, actor: "user" | "desk_user", email: string): Promise<Call> {
  return caller(api, { authorization: `Bearer ${await tokenOf(api, actor, email)}` })
}

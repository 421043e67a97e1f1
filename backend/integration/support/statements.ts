import { Client } from "pg"

type Ask = (this: Client, ...args: unknown[]) => unknown

/** What stands first in the arguments of the driver's query: a text, or an object that holds one. */
const textOf = (asked: unknown): string => (typeof asked === "string" ? asked : asked && typeof asked === "object" && "text" in asked ? String(asked.text) : "")

/** @returns what a run came to, and every SQL statement that reached the database meanwhile, by whomever it was sent */
export async function statementsOf<T>(run: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const query = Reflect.get(Client.prototype, "query") as Ask
  const counting: Ask = function (...args) {
    const text = textOf(args[0]).replace(/\s+/g, " ").trim()
    // what the pool says once to each new connection
    if (!/^set search_path/i.test(text)) statements.push(text)
    return query.apply(this, args)
  }
  Reflect.set(Client.prototype, "query", counting)
  try {
    return { result: await run(), statements }
  } finally {
    Reflect.set(Client.prototype, "query", query)
  }
}

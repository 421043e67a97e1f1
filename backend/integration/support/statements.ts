import { Client } from "pg"

type Ask = (this: Client, ...args: unknown[]) => unknown

/** What stands first in the arguments of the driver's query: a text, or an object that holds one. */
const textOf = (asked: unknown): string => (typeof asked === "string" ? asked : asked && typeof asked === "object" && "text" in asked ? String(asked.text) : "")

type Counted<T> = { result: T; statements: string[] }

async function countedOnce<T>(run: () => Promise<T>): Promise<Counted<T>> {
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

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until nobody asks anything for a moment: what a write before has set going is done. Five seconds at most. */
async function quiet(): Promise<void> {
  for (const until = Date.now() + 5000; Date.now() < until; ) {
    const { statements } = await countedOnce(() => pause(150))
    if (statements.length === 0) return
  }
}

/**
 * SQL statements that a read costs. Everything that reaches the database meanwhile is counted, also what jobs and
 * subscribers of the same process ask; so it is read when it is quiet, until two rounds agree, and the fewest are its own.
 * @returns what the round with the fewest came to, and its statements
 */
export async function statementsOf<T>(read: () => Promise<T>): Promise<Counted<T>> {
  await quiet()
  let fewest = await countedOnce(read)
  for (let round = 0; round < 6; round++) {
    await quiet()
    const again = await countedOnce(read)
    if (again.statements.length === fewest.statements.length) return fewest
    if (again.statements.length < fewest.statements.length) fewest = again
  }
  return fewest
}

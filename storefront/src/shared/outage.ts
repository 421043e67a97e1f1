import { OutageError } from "./medusa"

export const outage = Symbol("outage")

/**
 * A live read, or the word that the backend did not answer, so that the page itself can say so: an error boundary
 * shows nothing to a reader without script.
 */
export async function unlessOutage<T>(read: Promise<T>): Promise<T | typeof outage> {
  try {
    return await read
  } catch (error) {
    if (error instanceof OutageError) return outage
    throw error
  }
}

// @ts-check

const began = Date.now()
const stamp = () => `[${String(Math.round((Date.now() - began) / 1000)).padStart(3)} s]`

/** Prints a line with the seconds since the beginning. */
export function say(/** @type {string} */ text) {
  console.log(`${stamp()} ${text}`)
}

/** What a program said, without the names, levels and times that it puts around it. */
function readable(/** @type {string} */ line) {
  const said = /"message":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replace(/\\"/g, '"') ?? line
  return said.replace(/^(@[\w/-]+:build: |\w+:\s+)/, "").trim().slice(0, 80)
}

/**
 * Runs a step and keeps the reader informed: what begins, every ten seconds the
 * last thing that the step said of itself, and what it took.
 * @template T
 * @param {string} name
 * @param {(tell: (line: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = Date.now()
  let last = ""
  say(`${name} …`)
  const pulse = setInterval(() => say(`${name}: still working, ${Math.round((Date.now() - from) / 1000)} s${last ? ` — ${last}` : ""}`), 10_000)
  try {
    const result = await work((line) => (last = readable(line) || last))
    say(`${name}: done in ${((Date.now() - from) / 1000).toFixed(1)} s`)
    return result
  } finally {
    clearInterval(pulse)
  }
}

/** Tells whoever waits what is being done: "seed: members 37/37 (2.1 s)". */
export function progress(write: (line: string) => void) {
  const began = Date.now()
  let last = began
  const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)
  return {
    /** so many of so many are done, counted in seconds since the last line */
    done(what: string, count: number, of: number) {
      write(`seed: ${what} ${count}/${of} (${seconds(last)} s)`)
      last = Date.now()
    },
    end(profile: string) {
      write(`seed: ${profile} ready in ${seconds(began)} s`)
    },
  }
}
export type Progress = ReturnType<typeof progress>

// @ts-check
import { execFileSync } from "node:child_process"
import fs from "node:fs"

/** Processor time that a process has used, in seconds; it does not grow with what else the machine does. @param {number} pid */
function usedBy(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond()
}

let ticks = 0
const ticksPerSecond = () => (ticks ||= Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" })))

/** The process that listens on a port of this machine, or null where that cannot be known. @param {number} port */
function listenerOn(port) {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, "0")}`
  const inodes = ["tcp", "tcp6"].flatMap((file) =>
    fs.readFileSync(`/proc/net/${file}`, "utf8").split("\n").map((line) => line.trim().split(/\s+/)).filter((row) => row[1]?.endsWith(wanted) && row[3] === "0A").map((row) => `socket:[${row[9]}]`),
  )
  for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      for (const fd of fs.readdirSync(`/proc/${pid}/fd`)) if (inodes.includes(fs.readlinkSync(`/proc/${pid}/fd/${fd}`))) return Number(pid)
    } catch {
      // it has ended, or is not ours to look into
    }
  return null
}

/** A clock of the processor time of whoever serves an address; null where there is no /proc, or the server is elsewhere. @param {string} url @returns {(() => number) | null} seconds */
export function processorClock(url) {
  if (process.platform !== "linux") return null
  const pid = listenerOn(Number(new URL(url).port || 80))
  return pid === null ? null : () => usedBy(pid)
}

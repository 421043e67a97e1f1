import { at, ellipse, fill, line, rect, ring, sheen } from "../shapes"
import type { Emblem } from "./metal"

/** The turquoise dome of Soltaniyeh over its octagon. */
export const tourism: Emblem = (sheet) => {
  const brick = "#C9A06A"
  return (
    fill("M20 56H76V84H20Z", brick) +
    fill(
      "M20 56H76V84H20Z",
      sheet.linear(
        [
          [0, "#fff", 0.3],
          [0.5, "#fff", 0],
          [1, "#000", 0.28],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    fill("M24 46H72V57H24Z", "#DDB985") +
    line("M24 50H72", "#2F7F86", { width: 2.4, butt: true, dash: "3 2" }) +
    [18, 34, 57, 73].map((x) => rect(x, 34, 5, 22, "#B98A57", 1) + fill(`M${x - 1} 34h7l-3.5 -7Z`, "#2F7F86")).join("") +
    fill("M27 46C25 28 38 17 48 9C58 17 71 28 69 46Z", "#2F8F97") +
    fill("M27 46C25 28 38 17 48 9C58 17 71 28 69 46Z", sheen(sheet, 0.4, 0.35)) +
    line("M48 9C40 20 37 34 37 46M48 9C56 20 59 34 59 46M48 9V46", "#CFE7E4", { width: 1, opacity: 0.5 }) +
    line("M48 9V3", "#D9B45C", { width: 2 }) +
    [30, 48, 66].map((x) => rect(x - 5, 64, 10, 20, "#6B4A2B", 5)).join("")
  )
}

/** A sheep. */
export const lightLivestock: Emblem = () => {
  const wool = [
    [34, 46, 12],
    [46, 40, 13],
    [60, 42, 12],
    [70, 50, 11],
    [66, 60, 11],
    [52, 62, 12],
    [38, 58, 11],
    [52, 51, 15],
  ] as const
  return (
    line("M36 66V84M46 68V84M62 68V84M70 64V84", "#5B4A3A", { width: 5 }) +
    wool.map(([x, y, r]) => ellipse(x + 0.8, y + 2, r, r, "#C9B892")).join("") +
    wool.map(([x, y, r]) => ellipse(x, y, r - 0.6, r - 0.6, "#F3ECDB")).join("") +
    line("M44 44C48 40 52 42 52 46M58 52C62 48 66 50 66 54M44 56C48 53 51 55 51 58", "#C9B892", { width: 1.8 }) +
    fill("M34 36C28 28 16 30 14 40C12 52 18 60 24 60C32 60 36 46 34 36Z", "#5B4A3A") +
    ellipse(32, 36, 4, 7, "#4A3C2F") +
    ellipse(21, 42, 1.8, 1.8, "#F3ECDB") +
    line("M16 54C18 56 20 56 22 55", "#241C16", { width: 1.4 }) +
    ellipse(29, 30, 8, 5, "#F3ECDB")
  )
}

/** A bee before its hive. */
export const beekeeping: Emblem = (sheet) => {
  const box = (y: number, h: number, tone: string) => rect(16, y, 52, h, tone, 2) + rect(16, y, 52, h, sheen(sheet, 0.3, 0.22), 2)
  return (
    rect(20, 80, 6, 6, "#6B4A2B") +
    rect(58, 80, 6, 6, "#6B4A2B") +
    box(58, 24, "#7FA3C4") +
    box(36, 21, "#E9DAB8") +
    fill("M12 36L16 26H68L72 36Z", "#8E9AA1") +
    rect(32, 74, 20, 4, "#2B1F15", 2) +
    rect(36, 44, 12, 4, "#8A6A43", 2) +
    at(
      76,
      30,
      `<g fill="#DCE9EE" fill-opacity=".85" stroke="#8FA3AD" stroke-width=".8"><ellipse cx="-2" cy="-9" rx="5" ry="9" transform="rotate(-24)"/><ellipse cx="5" cy="-9" rx="5" ry="9" transform="rotate(20)"/></g>` +
        ellipse(0, 0, 13, 8.4, "#E3A027") +
        line("M-3 -8V8M3 -7.5V7.5M8.5 -5V5", "#3B2A1E", { width: 2.8, butt: true }) +
        ellipse(-12, 0, 5.6, 5.6, "#3B2A1E") +
        line("M-15 -4L-20 -9M-12 -5L-14 -11", "#3B2A1E", { width: 1.4 }),
      { turn: 14 },
    )
  )
}

const SPRIG = "M0 0C6 -9 17 -12 26 -9C22 1 11 6 0 0Z"

/** Borage in flower. */
export const herbsOfKhorasan: Emblem = () => {
  const flower = (x: number, y: number, r: number) =>
    ring(5, x, y, r, r, -1.57)
      .map(([px, py, turn]) =>
        at(px, py, fill("M-5 0C-3 -5 4 -5 7 0C4 5 -3 5 -5 0Z", "#6A5BA8") + line("M-3 0H4", "#B9AEE0", { width: 1, opacity: 0.8 }), { turn }),
      )
      .join("") + ellipse(x, y, 2.6, 2.6, "#F2CB74")
  const pair = (x: number, y: number, turn: number) =>
    at(x, y, fill(SPRIG, "#6E8A4B") + line("M2 -1C10 -3 16 -5 23 -8", "#DDE7C2", { width: 1, opacity: 0.6 }), { turn })
  return (
    line("M46 86C46 66 48 50 50 26M47 62C40 52 34 46 27 42M48 50C56 44 62 40 70 38", "#53672A", { width: 2.8 }) +
    pair(46, 74, -16) +
    pair(46, 78, -160) +
    pair(47, 60, 4) +
    pair(46, 66, -172) +
    flower(51, 22, 7) +
    flower(25, 38, 6.4) +
    flower(73, 36, 6.4) +
    ellipse(60, 52, 3, 4.4, "#7F70B8")
  )
}

/** A mortar with fresh herbs. */
export const herbsOfLorestan: Emblem = (sheet) => {
  const stone = sheet.linear(
    [
      [0, "#E5DFD2"],
      [0.5, "#B9B1A0"],
      [1, "#7F7768"],
    ],
    [0, 0, 1, 0],
  )
  const twig = (x: number, turn: number, tone: string) =>
    at(
      x,
      46,
      line("M0 0V-32", "#53672A", { width: 2 }) +
        [-8, -15, -22, -29]
          .map((y) =>
            fill(
              `M0 ${y}C-7 ${y - 1} -9 ${y - 6} -8 ${y - 9}C-3 ${y - 8} 0 ${y - 5} 0 ${y}ZM0 ${y}C7 ${y - 1} 9 ${y - 6} 8 ${y - 9}C3 ${y - 8} 0 ${y - 5} 0 ${y}Z`,
              tone,
            ),
          )
          .join(""),
      { turn },
    )
  return (
    twig(34, -26, "#6E8A4B") +
    twig(46, -2, "#8AA05C") +
    at(70, 20, line("M0 0L-14 30", "#8A6A43", { width: 8 }) + line("M-1 0L-13 26", "#C9A06A", { width: 3, opacity: 0.8 })) +
    fill("M20 46H76C76 62 68 70 60 72V76H66V84H30V76H36V72C28 70 20 62 20 46Z", stone) +
    ellipse(48, 46, 28, 6, "#8E8675") +
    ellipse(48, 46, 24, 4.4, "#5C6B3C") +
    line("M28 54C30 62 35 67 40 69", "#fff", { width: 2.4, opacity: 0.6 })
  )
}

import { random } from "../random"
import { at, ellipse, fill, ground, line, rect, sheen } from "../shapes"
import { n } from "../sheet"
import { BAKLAVA_DIAMOND } from "../sweet/baklava"
import { lay, pistachio } from "../sweet/confection"
import { board } from "../wood"
import type { Scene } from "./scene"

/** Dough rolled so thin that light comes through. */
const roll: Scene = (sheet) => {
  const dough = "M18 74C20 54 48 44 82 44S144 54 144 74C144 94 114 102 80 102S16 94 18 74Z"
  return (
    ground(sheet, 82, 98, 76, 16, 0.36) +
    fill(dough, "#E9D9B4") +
    fill(
      dough,
      sheet.radial(
        [
          [0, "#FFFBEE"],
          [0.7, "#F4E7C8"],
          [1, "#D8C08C"],
        ],
        [0.4, 0.36, 0.7],
      ),
    ) +
    line("M34 84C50 92 70 95 92 94M110 60C122 64 130 70 132 76", "#CDB583", { width: 1.4, opacity: 0.7 }) +
    at(
      82,
      58,
      at(3, 7, rect(-52, -11, 104, 22, "#1E120A", 11, 0.22)) +
        rect(-74, -4, 148, 8, "#8A5B33", 4) +
        rect(-52, -11, 104, 22, "#C79563", 8) +
        rect(
          -52,
          -11,
          104,
          22,
          sheet.linear([
            [0, "#fff", 0.4],
            [0.4, "#fff", 0],
            [1, "#000", 0.34],
          ]),
          8,
        ) +
        line("M-44 -4H20M-30 3H44", "#8A5B33", { width: 1, opacity: 0.4 }),
      { turn: -16 },
    ) +
    line("M28 34h.01M36 28h.01M44 36h.01M124 32h.01M132 38h.01M116 26h.01", "#F3ECDB", { width: 2.6 })
  )
}

/** Layer upon layer, ground pistachio between. */
const layer: Scene = (sheet) => {
  const dice = random("process layer")
  const leaves = [0, 1, 2, 3]
    .map((i) => {
      const y = 84 - i * 9
      const sheetShape = `M20 ${y}L40 ${y - 22}H144L124 ${y}Z`
      return (
        fill(sheetShape, i % 2 ? "#EBD29A" : "#F6E6BE") +
        line(`M20 ${y}H124L144 ${y - 22}`, "#B98A4C", { width: 1.4, opacity: 0.7 }) +
        (i === 3 ? "" : pistachio(dice, 80, y - 6, 48, 6, 30, 1))
      )
    })
    .join("")
  return (
    ground(sheet, 84, 100, 72, 12) +
    fill("M12 88L36 60H150L128 88L126 102H18Z", "#9AA2A4") +
    fill(
      "M12 88H128L126 102H18Z",
      sheet.linear([
        [0, "#DDE2E3"],
        [1, "#737C80"],
      ]),
    ) +
    leaves +
    pistachio(dice, 82, 46, 44, 7, 70, 1.2) +
    fill("M60 22C76 12 118 10 138 20C140 28 132 34 122 32C100 26 82 28 66 34C58 32 56 26 60 22Z", "#FBF1D6") +
    line("M64 30C82 22 110 20 132 28", "#D8C08C", { width: 1.4 })
  )
}

/** The brick oven, the tray on the peel. */
const bake: Scene = (sheet) => {
  let bricks = ""
  for (let row = 0; row < 7; row++) for (let i = -1; i < 8; i++) bricks += `M${n(14 + i * 20 + (row % 2 ? 10 : 0))} ${14 + row * 13}h18v11h-18Z`
  const front = "M14 14H146V104H14Z"
  const mouth = "M46 92V62C46 44 62 36 80 36S114 44 114 62V92Z"
  return (
    ground(sheet, 80, 106, 76, 8) +
    fill(front, "#8A5A3C") +
    sheet.clip(`<path d="${front}"/>`, fill(bricks, "#B4754C")) +
    fill(front, sheen(sheet, 0.18, 0.28)) +
    fill("M40 96V62C40 40 60 30 80 30S120 40 120 62V96Z", "#6B4028") +
    fill(mouth, "#2B1208") +
    sheet.clip(
      `<path d="${mouth}"/>`,
      ellipse(
        80,
        92,
        44,
        34,
        sheet.radial([
          [0, "#FBE3A8"],
          [0.4, "#E39A3A", 0.9],
          [1, "#8E2B12", 0],
        ]),
      ) +
        fill("M58 92C54 78 64 74 62 64C72 72 70 80 76 82C74 72 82 66 84 58C92 68 88 78 94 80C96 74 96 72 98 68C104 78 102 86 100 92Z", "#F2B23A") +
        fill("M68 92C66 84 72 82 74 76C80 82 80 86 86 88C88 84 88 82 90 80C94 86 92 90 90 92Z", "#FFF0BF"),
    ) +
    fill("M44 90H116L120 100H40Z", "#9AA2A4") +
    fill("M48 84H112L116 92H44Z", "#D9983A") +
    line("M54 92L62 84M68 92L76 84M82 92L90 84M96 92L104 84M60 84L72 92M76 84L88 92M92 84L104 92", "#8A4E14", { width: 1.2 }) +
    rect(74, 98, 10, 20, "#C79563", 2)
  )
}

/** Cut into lozenges and laid in the box. */
const cutAndPack: Scene = (sheet) => {
  const dice = random("process pack")
  const inside = `<rect x="24" y="30" width="112" height="66"/>`
  return (
    rect(20, 28, 124, 80, "#1E120A", 6, 0.2) +
    board(sheet, dice, 16, 22, 128, 82, 4) +
    sheet.clip(
      inside,
      rect(24, 30, 112, 66, BAKLAVA_DIAMOND.bed) +
        lay(sheet, BAKLAVA_DIAMOND, dice, [24, 30, 112, 66], 0.46, { variants: 3 }) +
        rect(
          24,
          30,
          112,
          66,
          sheet.linear([
            [0, "#000", 0.4],
            [0.14, "#000", 0],
          ]),
        ),
    ) +
    at(
      118,
      34,
      at(2, 4, fill("M-4 0L-6 58C0 62 6 58 8 50L8 0Z", "#1E120A", 0.25)) +
        fill(
          "M-4 0L-6 58C0 62 6 58 8 50L8 0Z",
          sheet.linear(
            [
              [0, "#F1F3F3"],
              [0.5, "#A9B0B2"],
              [1, "#DDE2E3"],
            ],
            [0, 0, 1, 0],
          ),
        ) +
        rect(-5, -30, 14, 32, "#4A2F1B", 5) +
        line("M2 -22h.01M2 -10h.01", "#D9B45C", { width: 3 }),
      { turn: 36 },
    )
  )
}

export const SWEET_STEPS: readonly [Scene, Scene, Scene, Scene] = [roll, layer, bake, cutAndPack]

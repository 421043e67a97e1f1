import { readFileSync } from "node:fs"
import { CSS, selvedge } from "./style.js"

export type Asset = { type: string; body: () => string | Buffer }

/** Fonts come from the package in node_modules and are read once, when first asked for. */
function font(subset: "arabic" | "latin"): Asset {
  let file: Buffer | undefined
  return {
    type: "font/woff2",
    body: () => (file ??= readFileSync(require.resolve(`@fontsource-variable/vazirmatn/files/vazirmatn-${subset}-wght-normal.woff2`))),
  }
}

export const assets: ReadonlyMap<string, Asset> = new Map<string, Asset>([
  ["/assets/sandbox.css", { type: "text/css; charset=utf-8", body: () => CSS }],
  ["/assets/selvedge.svg", { type: "image/svg+xml", body: selvedge }],
  ["/assets/vazirmatn-arabic.woff2", font("arabic")],
  ["/assets/vazirmatn-latin.woff2", font("latin")],
])

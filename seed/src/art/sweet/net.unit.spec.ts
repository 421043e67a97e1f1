import { expect, it } from "vitest"

import { gramsOf } from "./net"

it.each([
  ["۲۵۰ گرم", 250],
  ["۵۰۰ گرم", 500],
  ["۱ کیلو", 1000],
  ["۱٫۵ کیلو", 1500],
  ["٢ کیلو", 2000],
  ["۱٬۲۰۰ گرم", 1200],
  ["700 g", 700],
  ["۱۰۰ ساشه", undefined],
  ["", undefined],
])("reads the weight of the label %s", (label, grams) => {
  expect(gramsOf(label)).toBe(grams)
})

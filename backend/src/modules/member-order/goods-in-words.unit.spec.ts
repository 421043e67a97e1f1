import { expect, it } from "vitest"
import { goodsInWords } from "./goods-in-words"

const good = (quantity: number) => ({ title: { fa: "شکرپنیر", en: "Shekarpanir" }, pack: { fa: "جعبه ۲۵۰ گرمی", en: "250 g box" }, quantity })

it.each([
  [[good(2)], "۲ × شکرپنیر، جعبه ۲۵۰ گرمی", "2 × Shekarpanir, 250 g box"],
  [[good(2), good(1)], "۲ × شکرپنیر، جعبه ۲۵۰ گرمی و ۱ × شکرپنیر، جعبه ۲۵۰ گرمی", "2 × Shekarpanir, 250 g box and 1 × Shekarpanir, 250 g box"],
  [[good(2), good(1), good(1), good(5)], "۲ × شکرپنیر، جعبه ۲۵۰ گرمی و ۱ × شکرپنیر، جعبه ۲۵۰ گرمی و ۲ کالای دیگر", "2 × Shekarpanir, 250 g box and 1 × Shekarpanir, 250 g box and 2 more"],
])("goods are named in a message, many are counted: %#", (goods, fa, en) => expect(goodsInWords(goods)).toEqual({ fa, en }))

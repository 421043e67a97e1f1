import { text, type Text } from "../support/text"

/** Trades whose making is drawn, four steps each. */
export type ProcessTrade = "candy" | "shoe" | "sweet" | "rug"
export type ProcessText = { step: 1 | 2 | 3 | 4; title: Text; text: Text }

/** What it takes to make the goods. */
export const processes: Record<ProcessTrade, ProcessText[]> = {
  candy: [
    { step: 1, title: text("پختن شربت", "Boiling the syrup"), text: text("شکر و آب در دیگ مسی تا ۱۴۰ درجه می‌جوشد.", "Sugar and water boil in a copper kettle to 140 degrees.") },
    { step: 2, title: text("کشیدن با دست", "Pulling by hand"), text: text("خمیر داغ را بر قلاب می‌کشند تا سفید و پوک شود.", "The hot mass is pulled over a hook until white and airy.") },
    { step: 3, title: text("بریدن", "Cutting"), text: text("رشته‌ها را پیش از سفت شدن با قیچی می‌برند.", "The ropes are cut with scissors before they set.") },
    { step: 4, title: text("بستن", "Packing"), text: text("همان روز وزن می‌شود و در قوطی و جعبه می‌رود.", "It is weighed the same day and goes into tins and boxes.") },
  ],
  sweet: [
    { step: 1, title: text("باز کردن خمیر", "Rolling the dough"), text: text("خمیر را نازک باز می‌کنند تا دست از پشت آن پیدا باشد.", "The dough is rolled until a hand shows through.") },
    { step: 2, title: text("چیدن لایه‌ها", "Layering"), text: text("میان لایه‌ها مغز کوبیده و هل می‌پاشند.", "Crushed nuts and cardamom go between the layers.") },
    { step: 3, title: text("پختن", "Baking"), text: text("در تنور ملایم می‌پزد تا رویش طلایی شود.", "It bakes in a gentle oven until the top is golden.") },
    { step: 4, title: text("بریدن و بستن", "Cutting and boxing"), text: text("خنک که شد می‌برند و در جعبه می‌چینند.", "Once cool it is cut and laid in boxes.") },
  ],
  shoe: [
    { step: 1, title: text("بریدن رویه", "Cutting the upper"), text: text("رویه را از روی الگوی هر سایز می‌برند.", "Uppers are cut to the pattern of each size.") },
    { step: 2, title: text("دوختن", "Stitching"), text: text("تکه‌ها دو بار دوخته می‌شود و آستر می‌گیرد.", "The pieces are stitched twice and lined.") },
    { step: 3, title: text("قالب زدن", "Lasting"), text: text("رویه را بر قالب می‌کشند و زیره را می‌چسبانند و می‌دوزند.", "The upper is pulled over the last; the sole is glued and sewn.") },
    { step: 4, title: text("جعبه کردن", "Boxing"), text: text("جفت‌ها را وارسی می‌کنند و با سایز در جعبه می‌گذارند.", "Pairs are checked and boxed by size.") },
  ],
  rug: [
    { step: 1, title: text("رنگ کردن پشم", "Dyeing the wool"), text: text("کلاف‌ها در رنگ گیاهی می‌جوشد و در سایه خشک می‌شود.", "Skeins simmer in plant dyes and dry in the shade.") },
    { step: 2, title: text("گره زدن", "Knotting"), text: text("هر گره با دست زده می‌شود، رج به رج.", "Every knot is tied by hand, row after row.") },
    { step: 3, title: text("دفه زدن", "Beating down"), text: text("پس از هر رج، پود را با دفه می‌کوبند.", "After each row the weft is beaten down with a comb.") },
    { step: 4, title: text("شناسنامه و پلمب", "Certificate and seal"), text: text("فرش شسته می‌شود، اندازه می‌گیرند و پلمب می‌کنند.", "The rug is washed, measured and sealed.") },
  ],
}

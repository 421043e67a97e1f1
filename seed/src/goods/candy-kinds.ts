import type { CandyFlavour } from "../art/types"
import { text, type Text } from "../support/text"

export type CandyKind = {
  kind: CandyFlavour
  name: Text
  /** of the kind, for its page and as the first half of every product's text */
  description: Text
  ingredients: Text
  allergens: Text | null
  shelf_life_months: number
}

const traces = text("ممکن است ذره پسته و کنجد داشته باشد", "May contain traces of pistachio and sesame")
const nutAndSesame = (fa: string, en: string) => text(`${fa} دارد؛ ممکن است ذره کنجد داشته باشد`, `Contains ${en}; may contain traces of sesame`)

/** The ten kinds of Bojnurd hard candy. */
export const candyKinds: CandyKind[] = [
  {
    kind: "shekar-panir", name: text("شکرپنیر", "Shekar-panir"),
    description: text("شکر، آب و کمی عصاره گل؛ کشیده‌شده با دست تا سفید و پوک شود. در دهان نرم باز می‌شود و با چای می‌نشیند.", "Sugar, water and a little flower essence, pulled by hand until it turns white and airy. It melts slowly and sits well beside tea."),
    ingredients: text("شکر، آب، عصاره گل", "Sugar, water, flower essence"), allergens: traces, shelf_life_months: 12,
  },
  {
    kind: "saffron", name: text("آبنبات زعفران", "Saffron candy"),
    description: text("شربت شفاف با زعفران دم‌کرده؛ رنگش از خود زعفران است و رنگ دیگری ندارد.", "Clear syrup with brewed saffron. The colour is the saffron's own; none is added."),
    ingredients: text("شکر، آب، شربت گلوکز، زعفران", "Sugar, water, glucose syrup, saffron"), allergens: traces, shelf_life_months: 12,
  },
  {
    kind: "cardamom", name: text("آبنبات هل", "Cardamom candy"),
    description: text("هل سبز را همان روز می‌کوبند و در شربت داغ می‌ریزند؛ دانه‌های ریزش دیده می‌شود.", "Green cardamom, crushed on the day and stirred into hot syrup; you can see the specks."),
    ingredients: text("شکر، آب، شربت گلوکز، هل", "Sugar, water, glucose syrup, cardamom"), allergens: traces, shelf_life_months: 12,
  },
  {
    kind: "ginger", name: text("آبنبات زنجبیل", "Ginger candy"),
    description: text("زنجبیل خشک آسیاب‌شده با کمی لیمو؛ گرم و تند است و گلو را نرم می‌کند.", "Ground dry ginger with a little lemon: warm, sharp and easy on the throat."),
    ingredients: text("شکر، آب، شربت گلوکز، زنجبیل، عصاره لیمو", "Sugar, water, glucose syrup, ginger, lemon extract"), allergens: traces, shelf_life_months: 12,
  },
  {
    kind: "sesame", name: text("آبنبات کنجدی", "Sesame candy"),
    description: text("کنجد بوداده را در شربت نیم‌سفت می‌غلتانند و گرم‌گرم می‌برند.", "Roasted sesame rolled into half-set syrup and cut while it is warm."),
    ingredients: text("شکر، کنجد بوداده، آب، شربت گلوکز", "Sugar, roasted sesame, water, glucose syrup"),
    allergens: text("کنجد دارد؛ ممکن است ذره پسته داشته باشد", "Contains sesame; may contain traces of pistachio"), shelf_life_months: 9,
  },
  {
    kind: "pistachio", name: text("آبنبات پسته", "Pistachio candy"),
    description: text("خلال پسته در مغز آبنبات؛ هر دانه چند تکه پسته سبز دارد.", "Slivered pistachio in the heart of the candy, several green pieces in each."),
    ingredients: text("شکر، آب، شربت گلوکز، مغز پسته", "Sugar, water, glucose syrup, pistachio kernels"), allergens: nutAndSesame("پسته", "pistachio"), shelf_life_months: 8,
  },
  {
    kind: "coconut", name: text("آبنبات نارگیل", "Coconut candy"),
    description: text("رشته نارگیل روی شربت سفید؛ نرم‌تر از آبنبات‌های دیگر است.", "Shredded coconut over white syrup, softer than the other candies."),
    ingredients: text("شکر، آب، شربت گلوکز، پودر نارگیل", "Sugar, water, glucose syrup, desiccated coconut"), allergens: traces, shelf_life_months: 8,
  },
  {
    kind: "rose", name: text("آبنبات گل‌محمدی", "Rose candy"),
    description: text("گلاب و پرک گل‌محمدی؛ بوی گل می‌ماند و شیرینی‌اش ملایم است.", "Rose water and damask petals. The scent stays and the sweetness is mild."),
    ingredients: text("شکر، آب، گلاب، پرک گل‌محمدی", "Sugar, water, rose water, damask rose petals"), allergens: traces, shelf_life_months: 10,
  },
  {
    kind: "qeychi", name: text("آبنبات قیچی", "Qeychi candy"),
    description: text("آبنبات ساده چهارگوش؛ شربت کشیده را با قیچی می‌برند و نامش از همین است.", "Plain four-cornered candy; the pulled syrup is cut with scissors, and the name says so."),
    ingredients: text("شکر، آب، شربت گلوکز", "Sugar, water, glucose syrup"), allergens: traces, shelf_life_months: 12,
  },
  {
    kind: "assorted", name: text("آبنبات مخلوط", "Assorted candy"),
    description: text("چند نوع در یک بسته: شکرپنیر، هل، زعفران، زنجبیل و گل‌محمدی.", "Several kinds in one pack: shekar-panir, cardamom, saffron, ginger and rose."),
    ingredients: text("شکر، آب، شربت گلوکز، هل، زعفران، زنجبیل، گلاب", "Sugar, water, glucose syrup, cardamom, saffron, ginger, rose water"), allergens: traces, shelf_life_months: 9,
  },
]

/** The kind of a handle. */
export function candyKind(kind: CandyFlavour): CandyKind {
  const found = candyKinds.find((each) => each.kind === kind)
  if (!found) throw new Error(`no candy kind "${kind}"`)
  return found
}

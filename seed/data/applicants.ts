import type { Applicant } from "../src/profiles/profile"
import { from, type Today } from "../src/support/days"

/** A workshop that wants to join and still owes its health permit. Its legal id begins with zeros, as no real one does. */
export const senjed = (today: Today): Applicant => ({
  name: "آذر نمونه",
  email: "applicant@khooshe.example",
  mobile: "09000000008",
  cluster: "bojnurd-candy",
  facts: {
    kind: "guild", activity: "makes", name_fa: "کارگاه نمونه سنجد", name_en: "Sample Workshop Senjed", legal_name: "آذر نمونه", legal_id: "00000002813", mobile: "09000000008",
    province: "IR-28", city: "بجنورد", goods: ["shekar-panir", "saffron"], pickup_address: "بجنورد، خیابان نمونه، کوچه پنجم، پلاک ۳",
    story: "دو خواهر آبنبات را به روش مادرشان می‌پزند. کارگاه تازه است و سه نفر در آن کار می‌کنند؛ هر هفته ۶۰ کیلو می‌سازند و بیشترش را در بازار شهر می‌فروشند.",
  },
  papers: [
    { type: "identity_card" },
    { type: "guild_licence", number: "ص-28-1405-31", issuer: "اتاق اصناف شهرستان", issued_on: from(today, -200), expires_on: from(today, 900) },
  ],
})

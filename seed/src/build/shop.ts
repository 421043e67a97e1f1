import { openTownsWorkflow } from "../../../backend/src/workflows/cluster/open-town"
import { prepareShopWorkflow } from "../../../backend/src/workflows/shop/prepare-shop"
import { ILLUSTRATIVE_TARIFFS, publishTariffsWorkflow } from "../../../backend/src/workflows/tariff/publish-tariffs"
import type { Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

export const DELIVERY_PROVIDER = "iran_iran"
const PAYMENT_PROVIDER = "pp_zarinpal_zarinpal"

/** Where the consortium's showcases sell to; nothing can be paid for there yet. */
const exportCountries = ["ae", "om", "qa", "kw", "iq", "tr", "ru", "kz", "az", "cn", "de", "it"]

/** Store, languages, regions and towns. Answers the sales channel that goods join. */
export async function buildShop(container: Container, profile: Profile, progress: Progress): Promise<string> {
  const { result } = await prepareShopWorkflow(container).run({
    input: {
      name: "خوشه",
      currencies: ["irr", "usd"],
      locales: [{ code: "fa-IR", name: "Persian (Iran)" }, { code: "en-US", name: "English (United States)" }],
      regions: [
        { name: "ایران", currency_code: "irr", countries: ["ir"], payment_providers: [PAYMENT_PROVIDER] },
        { name: "Export", currency_code: "usd", countries: exportCountries, payment_providers: [] },
      ],
      untaxed_countries: ["ir"],
    },
  })
  await openTownsWorkflow(container).run({
    input: { towns: profile.towns, sales_channel_id: result.sales_channel_id, delivery_providers: [DELIVERY_PROVIDER] },
  })
  await publishTariffsWorkflow(container).run({ input: { rows: ILLUSTRATIVE_TARIFFS } })
  progress.done("towns", profile.towns.length, profile.towns.length)
  return result.sales_channel_id
}

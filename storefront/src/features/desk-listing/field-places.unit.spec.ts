import { expect, it } from "vitest"
import { placeOfField } from "./field-places"

it.each([["title", "field-title_fa"], ["pictures", "photos"], ["facts.storage", "facts-storage"], ["packs", "packs"], ["packs.nastaran-tin-250.price_rial", "pack-nastaran-tin-250"], ["stock", "stock"], ["hs_code", "field-hs_code"], ["lead_days", "field-lead_days"], ["made_to_order", "made_to_order"]])("%s is written at #%s", (field, place) => expect(placeOfField(field)).toBe(place))

const variantShape = /^[A-Za-z0-9_-]{1,64}$/

/**
 * The pack that a product's form asks for. Shoes are bought in several ways (pair, series, dozen, carton), each with
 * its own radios, so that a choice in one way is kept while another is looked at: `way` says which group counts.
 */
export function chosenVariant(form: { get(name: string): FormDataEntryValue | null }): string | null {
  const way = form.get("way")?.toString()
  const variant = form.get(way && /^[a-z]{1,16}$/.test(way) ? `variant-${way}` : "variant")?.toString() ?? ""
  return variantShape.test(variant) ? variant : null
}

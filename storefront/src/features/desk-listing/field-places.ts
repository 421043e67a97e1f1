/** Where on the editor's page a field is that an answer names: the id of its place. */
export function placeOfField(field: string): string {
  const [first = "", second = ""] = field.split(".")
  if (first === "facts") return `facts-${second}`
  if (first === "packs" && second) return `pack-${second}`
  return { title: "field-title_fa", description: "field-description_fa", pictures: "photos", colour: "colour", maker: "field-maker", model: "field-model", hs_code: "field-hs_code", lead_days: "field-lead_days" }[first] ?? first
}

/** "#" is how Medusa's own admin writes a label that has no page of its own. */
export const label = (tracking_number: string) => ({ tracking_number, tracking_url: "#", label_url: "#" })

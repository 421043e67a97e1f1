/** What a thrown thing says of itself: workflows throw plain objects at times. */
export function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error && typeof error.message === "string") return error.message
  return typeof error === "string" ? error : JSON.stringify(error) ?? String(error)
}

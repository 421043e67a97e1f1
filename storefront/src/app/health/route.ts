export const dynamic = "force-dynamic"

/** Answers 200 when the shop can serve. */
export function GET() {
  return Response.json({ ok: true })
}

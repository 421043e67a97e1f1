import { handFile } from "@/features/desk/hand-file"

type Context = { params: Promise<{ id: string; permitId: string }> }

/** A member's own paper. */
export async function GET(_: Request, { params }: Context) {
  const { id, permitId } = await params
  return handFile(`/desk/members/${encodeURIComponent(id)}/permits/${encodeURIComponent(permitId)}/file`)
}

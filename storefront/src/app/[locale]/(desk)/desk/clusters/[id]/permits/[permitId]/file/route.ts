import { handFile } from "@/features/desk/hand-file"

type Context = { params: Promise<{ id: string; permitId: string }> }

/** A paper of a cluster's member, for its agent. */
export async function GET(_: Request, { params }: Context) {
  const { id, permitId } = await params
  return handFile(`/desk/clusters/${encodeURIComponent(id)}/permits/${encodeURIComponent(permitId)}/file`)
}

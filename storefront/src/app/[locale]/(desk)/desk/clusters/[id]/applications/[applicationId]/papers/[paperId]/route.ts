import { answerPaper } from "@/features/application/paper-file"

type Context = { params: Promise<{ id: string; applicationId: string; paperId: string }> }

/** A paper that was handed in to the cluster. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id, applicationId, paperId } = await params
  return answerPaper(`/desk/clusters/${id}/applications/${applicationId}/papers/${paperId}`, [id, applicationId, paperId])
}

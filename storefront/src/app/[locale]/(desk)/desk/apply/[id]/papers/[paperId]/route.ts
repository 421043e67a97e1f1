import { answerPaper } from "@/features/application/paper-file"

type Context = { params: Promise<{ id: string; paperId: string }> }

/** One of my papers. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id, paperId } = await params
  return answerPaper(`/desk/apply/${id}/papers/${paperId}`, [id, paperId])
}

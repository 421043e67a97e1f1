import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { AdminEnquiry } from "../../../../contracts/admin"
import { EnquiryFacts } from "../../../components/enquiry-facts"
import { StateBadge } from "../../../components/state-badge"
import { change, read } from "../../../lib/client"
import { useWords } from "../../../lib/use-words"

/** What the operator may say of an enquiry next, by its state. */
const moves: Readonly<Record<AdminEnquiry["state"], { to: AdminEnquiry["state"]; words: string }[]>> = {
  new: [{ to: "read", words: "enquiries.markRead" }, { to: "closed", words: "enquiries.close" }],
  read: [{ to: "closed", words: "enquiries.close" }],
  closed: [{ to: "read", words: "enquiries.reopen" }],
}

/** One enquiry: who asks, for what, where to. */
const EnquiryPage = () => {
  const { t } = useWords()
  const { id = "" } = useParams()
  const path = `/admin/enquiries/${id}`
  const client = useQueryClient()
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<{ enquiry: AdminEnquiry }>(path) })
  const move = useMutation({
    mutationFn: (state: AdminEnquiry["state"]) => change(path, { state }),
    onSuccess: () => toast.success(t("enquiries.saved")),
    onError: () => toast.error(t("enquiries.notSaved")),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: [path] }), client.invalidateQueries({ queryKey: ["/admin/enquiries"] })]),
  })
  if (!data) return <Container><Text>{t(isError ? "common.failed" : "common.loading")}</Text></Container>
  const { enquiry } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-center gap-x-3">
          <Heading level="h1">
            {t("enquiries.one")} <bdi dir="ltr">{enquiry.reference}</bdi>
          </Heading>
          <StateBadge state={enquiry.state} words={t(`enquiries.states.${enquiry.state}`)} />
        </div>
        <div className="flex gap-x-2">
          {moves[enquiry.state].map(({ to, words }) => (
            <Button key={to} size="small" variant="secondary" isLoading={move.isPending} onClick={() => move.mutate(to)}>
              {t(words)}
            </Button>
          ))}
        </div>
      </div>
      <EnquiryFacts enquiry={enquiry} />
    </Container>
  )
}

export default EnquiryPage

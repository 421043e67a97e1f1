import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubble } from "@medusajs/icons"
import { Button, Select, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminMessage, AdminMessages } from "../../../contracts/admin"
import { Listing } from "../../components/listing"
import { StateBadge } from "../../components/state-badge"
import { change } from "../../lib/client"
import { useWords } from "../../lib/use-words"

const states = ["all", "pending", "sent", "failed"] as const

/** Each line by its own direction: a link stays whole in a Persian text. */
function MessageText({ text }: { text: string }) {
  return (
    <div className="min-w-64 max-w-md py-2">
      {text.split("\n").map((line, index) => (
        <bdi key={index} className="block break-words">
          {line}
        </bdi>
      ))}
    </div>
  )
}

/** The outbox: what was said to whom, and what still waits. */
const MessagesPage = () => {
  const { t, number, digits, instant } = useWords()
  const [state, setState] = useState("all")
  const client = useQueryClient()
  const retry = useMutation({
    mutationFn: (id: string) => change(`/admin/messages/${id}/retry`),
    onSuccess: () => toast.success(t("messages.retried")),
    onError: () => toast.error(t("messages.notRetried")),
    onSettled: () => client.invalidateQueries({ queryKey: ["/admin/messages"] }),
  })
  const filter = (
    <div className="w-40">
      <Select value={state} onValueChange={setState} size="small">
        <Select.Trigger aria-label={t("messages.state")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {states.map((each) => (
            <Select.Item key={each} value={each}>
              {each === "all" ? t("messages.all") : t(`messages.states.${each}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
  return (
    <Listing<AdminMessages, AdminMessage>
      key={state}
      title={t("messages.title")}
      empty={t("messages.empty")}
      path="/admin/messages"
      query={state === "all" ? {} : { state }}
      actions={filter}
      rows={(answer) => answer.messages}
      columns={[
        { title: t("messages.date"), cell: (row) => instant(row.created_at) },
        { title: t("messages.template"), cell: (row) => t(`messages.templates.${row.template}`, row.template) },
        { title: t("messages.to"), cell: (row) => <bdi dir="ltr">{digits(row.to)}</bdi> },
        { title: t("messages.text"), wraps: true, cell: (row) => <MessageText text={row.text} /> },
        {
          title: t("messages.state"),
          cell: (row) => (
            <span title={row.error ?? undefined}>
              <StateBadge state={row.state} words={t(`messages.states.${row.state}`)} />
            </span>
          ),
        },
        { title: t("messages.tries"), cell: (row) => number(row.attempts) },
        {
          title: "",
          cell: (row) =>
            row.state !== "sent" && (
              <Button size="small" variant="secondary" isLoading={retry.isPending && retry.variables === row.id} onClick={() => retry.mutate(row.id)}>
                {t("messages.retry")}
              </Button>
            ),
        },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "messages.title", translationNs: "khooshe", icon: ChatBubble, rank: 7 })

export default MessagesPage

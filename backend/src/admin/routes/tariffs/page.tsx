import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Button, Container, Heading, Input, Label, Table, Text, toast } from "@medusajs/ui"
import { toLatinDigits } from "@khooshe/persian-text"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import type { AdminTariff, AdminTariffs } from "../../../contracts/admin-pages"
import { change, read } from "../../lib/client"
import { useWords } from "../../lib/use-words"

const path = "/admin/tariffs"
const methods = ["post", "courier", "freight"] as const
const bands = ["same_city", "same_province", "neighbour", "other"] as const
const rank = (row: AdminTariff) => [methods.indexOf(row.method), bands.indexOf(row.band)].join("")
const keyOf = (row: AdminTariff) => [row.method, row.band, row.up_to_gram, row.effective_from].join(" ")
const wholeNumber = (typed: FormDataEntryValue | null) => Number(toLatinDigits(String(typed ?? "")).replace(/[^\d]/g, ""))

/** Delivery tariffs of every date, and new ones: what was charged can always be explained, so nothing is changed in place. */
const TariffsPage = () => {
  const { t, number, toman: inToman, dayOf } = useWords()
  const client = useQueryClient()
  const [form, setForm] = useState(0)
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<AdminTariffs>(path) })
  const add = useMutation({
    mutationFn: (row: Omit<AdminTariff, "effective_from"> & { effective_from: string }) => change(path, { rows: [row] }),
    onSuccess: () => {
      toast.success(t("tariffs.added"))
      setForm(form + 1)
    },
    onError: () => toast.error(t("tariffs.notAdded")),
    onSettled: () => client.invalidateQueries({ queryKey: [path] }),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const [up_to_gram, toman, note] = [wholeNumber(typed.get("up_to_gram")), wholeNumber(typed.get("price")), String(typed.get("note") ?? "").trim()]
    if (up_to_gram === 0 || toman === 0 || note === "") return void toast.error(t("tariffs.incomplete"))
    const method = methods.find((each) => each === typed.get("method")) ?? "post"
    const band = bands.find((each) => each === typed.get("band")) ?? "other"
    add.mutate({ method, band, up_to_gram, price_rial: toman * 10, effective_from: new Date().toISOString(), note })
  }
  const rows = (data?.tariffs ?? []).toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.up_to_gram - b.up_to_gram || b.effective_from.localeCompare(a.effective_from))
  const select = "h-8 rounded-md border border-ui-border-base bg-ui-bg-field px-2 txt-compact-small"
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("tariffs.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("tariffs.lead")}
        </Text>
      </div>
      <form key={form} onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Label size="small" htmlFor="tariff-method">{t("tariffs.method")}</Label>
          <select id="tariff-method" name="method" className={select}>
            {methods.map((method) => <option key={method} value={method}>{t(`methods.${method}`)}</option>)}
          </select>
        </div>
        <div className="flex flex-col gap-y-1">
          <Label size="small" htmlFor="tariff-band">{t("tariffs.band")}</Label>
          <select id="tariff-band" name="band" className={select}>
            {bands.map((band) => <option key={band} value={band}>{t(`tariffs.bands.${band}`)}</option>)}
          </select>
        </div>
        {(["up_to_gram", "price", "note"] as const).map((name) => (
          <div key={name} className="flex flex-col gap-y-1">
            <Label size="small" htmlFor={`tariff-${name}`}>{t(name === "up_to_gram" ? "tariffs.upTo" : `tariffs.${name}`)}</Label>
            <Input id={`tariff-${name}`} name={name} size="small" maxLength={200} inputMode={name === "note" ? "text" : "numeric"} autoComplete="off" />
          </div>
        ))}
        <Button type="submit" size="small" isLoading={add.isPending}>{t("tariffs.add")}</Button>
      </form>
      {isError && <Text className="px-6 py-8">{t("common.failed")}</Text>}
      {!data && !isError && <Text className="px-6 py-8">{t("common.loading")}</Text>}
      {data && rows.length === 0 && <Text className="px-6 py-8">{t("tariffs.empty")}</Text>}
      {rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {(["method", "band", "upTo", "price", "from", "note"] as const).map((word) => <Table.HeaderCell key={word} className="first:ps-6 last:pe-6">{t(`tariffs.${word}`)}</Table.HeaderCell>)}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={keyOf(row)}>
                  <Table.Cell className="ps-6">{t(`methods.${row.method}`)}</Table.Cell>
                  <Table.Cell>{t(`tariffs.bands.${row.band}`)}</Table.Cell>
                  <Table.Cell>{number(row.up_to_gram)}</Table.Cell>
                  <Table.Cell>{inToman(row.price_rial)}</Table.Cell>
                  <Table.Cell>{dayOf(row.effective_from)}</Table.Cell>
                  <Table.Cell className="pe-6"><bdi>{t(`tariffs.notes.${row.note}`, row.note)}</bdi></Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "tariffs.title", translationNs: "khooshe", icon: MapPin, rank: 8 })

export default TariffsPage

import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { useInfiniteQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { read } from "../lib/client"
import { useWords } from "../lib/use-words"
import type { Column } from "./listing"

interface Props<Answer extends { next: string | null }, Row> {
  title: string
  empty: string
  path: string
  query?: Record<string, string>
  rows: (answer: Answer) => Row[]
  columns: Column<Row>[]
  actions?: ReactNode
  /** under the heading, of the first page */
  head?: (answer: Answer) => ReactNode
}

/** A list that is walked by key, further down with every press: what is new on top moves nothing that is on the screen. */
export function KeyListing<Answer extends { next: string | null }, Row extends { id: string }>({ title, empty, path, query = {}, rows, columns, actions, head }: Props<Answer, Row>) {
  const { t } = useWords()
  const { data, isError, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam }) => read<Answer>(path, { ...query, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (last: Answer) => last.next,
  })
  const [first] = data?.pages ?? []
  const found = (data?.pages ?? []).flatMap(rows)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h1">{title}</Heading>
        {actions}
      </div>
      {first && head && <div className="px-6 py-4">{head(first)}</div>}
      {isError && (
        <div className="flex items-center gap-x-4 px-6 py-8">
          <Text>{t("common.failed")}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("common.retry")}
          </Button>
        </div>
      )}
      {!data && !isError && <Text className="px-6 py-8">{t("common.loading")}</Text>}
      {data && found.length === 0 && <Text className="px-6 py-8">{empty}</Text>}
      {found.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {columns.map((column) => (
                  <Table.HeaderCell key={column.title} className="first:ps-6 last:pe-6">{column.title}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {found.map((row) => (
                <Table.Row key={row.id}>
                  {columns.map((column) => (
                    <Table.Cell key={column.title} className="first:ps-6 last:pe-6">{column.cell(row)}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {hasNextPage && (
        <div className="flex justify-center px-6 py-4">
          <Button size="small" variant="secondary" isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("slices.more")}
          </Button>
        </div>
      )}
    </Container>
  )
}

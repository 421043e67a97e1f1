import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState, type ReactNode } from "react"
import { pageSize, read } from "../lib/client"
import { useWords } from "../lib/use-words"

export interface Column<Row> {
  title: string
  cell: (row: Row) => ReactNode
}

interface ListingProps<Answer extends { count: number }, Row> {
  title: string
  empty: string
  path: string
  query?: Record<string, string>
  rows: (answer: Answer) => Row[]
  columns: Column<Row>[]
  actions?: ReactNode
}

/** A paged list of one of our admin routes: loading, failed, empty and filled are four different pictures. */
export function Listing<Answer extends { count: number }, Row extends { id: string }>({ title, empty, path, query = {}, rows, columns, actions }: ListingProps<Answer, Row>) {
  const { t, number } = useWords()
  const [page, setPage] = useState(0)
  const { data, isError, refetch } = useQuery({
    queryKey: [path, query, page],
    queryFn: () => read<Answer>(path, { ...query, limit: pageSize, offset: page * pageSize }),
    placeholderData: keepPreviousData,
  })
  const found = data ? rows(data) : []
  const pages = Math.max(1, Math.ceil((data?.count ?? 0) / pageSize))
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h1">{title}</Heading>
        {actions}
      </div>
      {isError ? (
        <div className="flex items-center gap-x-4 px-6 py-8">
          <Text>{t("common.failed")}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("common.retry")}
          </Button>
        </div>
      ) : !data ? (
        <Text className="px-6 py-8">{t("common.loading")}</Text>
      ) : found.length === 0 ? (
        <Text className="px-6 py-8">{empty}</Text>
      ) : (
        <>
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
          <Table.Pagination
            count={data.count}
            pageSize={pageSize}
            pageIndex={page}
            pageCount={pages}
            canPreviousPage={page > 0}
            canNextPage={page + 1 < pages}
            previousPage={() => setPage(page - 1)}
            nextPage={() => setPage(page + 1)}
            translations={{ of: t("common.of"), results: t("common.results"), pages: t("common.pages"), prev: t("common.previous"), next: t("common.next") }}
            aria-label={`${number(page + 1)} ${t("common.of")} ${number(pages)}`}
          />
        </>
      )}
    </Container>
  )
}

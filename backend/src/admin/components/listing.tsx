import { Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState, type ReactNode } from "react"
import { pageSize, read } from "../lib/client"
import { useWords } from "../lib/use-words"
import { ListingFrame, type Column } from "./listing-frame"

interface ListingProps<Answer extends { count: number }, Row> {
  title: string
  empty: string
  path: string
  query?: Record<string, string>
  rows: (answer: Answer) => Row[]
  columns: Column<Row>[]
  actions?: ReactNode
  /** under the heading, of the newest answer */
  head?: (answer: Answer) => ReactNode
}

/** A paged list of one of our admin routes: loading, failed, empty and filled are four different pictures. */
export function Listing<Answer extends { count: number }, Row extends { id: string }>({ title, empty, path, query = {}, rows, columns, actions, head }: ListingProps<Answer, Row>) {
  const { t, number } = useWords()
  const [page, setPage] = useState(0)
  const { data, isError, refetch } = useQuery({
    queryKey: [path, query, page],
    queryFn: () => read<Answer>(path, { ...query, limit: pageSize, offset: page * pageSize }),
    placeholderData: keepPreviousData,
  })
  const pages = Math.max(1, Math.ceil((data?.count ?? 0) / pageSize))
  return (
    <ListingFrame
      title={title}
      empty={empty}
      // a failed page says so, rather than show the page before as if it were this one
      rows={data && !isError ? rows(data) : null}
      columns={columns}
      failed={isError}
      retry={() => void refetch()}
      actions={actions}
      head={data && head?.(data)}
      foot={
        data && data.count > 0 && !isError && (
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
        )
      }
    />
  )
}

import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of a page under its own heading, with a sentence where there is nothing. */
export function Part({ title, empty, children }: { title: string; empty?: string | false; children?: ReactNode }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      {empty ? (
        <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
          {empty}
        </Text>
      ) : (
        children
      )}
    </Container>
  )
}

/** A label and what it says. */
export function FactRow({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-3 gap-x-4 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle" as="div">
        {label}
      </Text>
      <Text size="small" className="col-span-2" as="div">
        {children}
      </Text>
    </div>
  )
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }

/** Data for search engines. `<` is escaped, so that no text of ours or of a member can end the script. */
export function JsonLd({ data }: { data: Json }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, "\\u003c") }} />
}

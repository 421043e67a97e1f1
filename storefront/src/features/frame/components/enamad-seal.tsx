/**
 * The trust seal of the ministry, once the operator has one: `KHOOSHE_ENAMAD=<id>:<code>`. Without it, nothing;
 * a seal that was not given is not drawn. Its issuer asks for the origin in both requests.
 */
export function EnamadSeal({ label }: { label: string }) {
  const [id, code] = (process.env.KHOOSHE_ENAMAD ?? "").split(":")
  if (!id || !code) return null
  const query = `id=${encodeURIComponent(id)}&Code=${encodeURIComponent(code)}`
  return (
    <a className="mt-4 inline-block" referrerPolicy="origin" target="_blank" rel="noopener" href={`https://trustseal.enamad.ir/?${query}`}>
      <img referrerPolicy="origin" src={`https://trustseal.enamad.ir/logo.aspx?${query}`} alt={label} width={96} height={96} loading="lazy" />
    </a>
  )
}

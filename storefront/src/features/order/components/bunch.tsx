const knots = [[10, 10], [20, 10], [30, 10], [15, 20.2], [25, 20.2], [20, 30.4]] as const
const knot = (x: number, y: number) => `M${x} ${y}l5.6 5.6-5.6 5.6-5.6-5.6Z`

/** The mark as a state: how many of its six knots are tied; one may have fallen off. */
export function Bunch({ tied, fallen = false }: { tied: number; fallen?: boolean }) {
  return (
    <svg className="bunch" viewBox="0 0 40 44" aria-hidden="true">
      <path d="M20 2c0 5 1 7 4 9" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      {knots.map(([x, y], index) => {
        const loose = fallen && index === knots.length - 1
        const path = loose ? knot(31, 32.4) : knot(x, y)
        if (index >= tied) return <path key={index} d={path} fill="none" stroke="currentColor" strokeWidth="1.3" />
        return <path key={index} d={path} fill="currentColor" className={index === 1 ? "mark-knot" : undefined} />
      })}
    </svg>
  )
}

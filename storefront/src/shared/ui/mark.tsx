/** The mark: a bunch of six knots, one of them saffron. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 44" aria-hidden="true">
      <path d="M20 2c0 5 1 7 4 9" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
      <g fill="currentColor">
        <path d="M10 10l5.6 5.6L10 21.2 4.4 15.6Z" />
        <path d="M20 10l5.6 5.6-5.6 5.6-5.6-5.6Z" className="mark-knot" />
        <path d="M30 10l5.6 5.6-5.6 5.6-5.6-5.6Z" />
        <path d="M15 20.2l5.6 5.6-5.6 5.6-5.6-5.6Z" />
        <path d="M25 20.2l5.6 5.6-5.6 5.6-5.6-5.6Z" />
        <path d="M20 30.4l5.6 5.6-5.6 5.6-5.6-5.6Z" />
      </g>
    </svg>
  )
}

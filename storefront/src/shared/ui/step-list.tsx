/** Numbered steps, one under another. */
export function StepList({ steps }: { steps: { title: string; text: string }[] }) {
  return (
    <ol className="step-list">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <div>
            <b>{title}</b>
            <p className="text-sm text-ink-2">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

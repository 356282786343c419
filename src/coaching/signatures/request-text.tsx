import type { TextPart } from '#coaching/signatures/text.ts'

/** The text as it was frozen, part by part. */
export const RequestText = ({ parts }: { parts: readonly TextPart[] }) => (
  <>
    {parts.map(({ heading, lines }) => (
      <section key={heading} aria-label={heading}>
        <h2 className="sk-heading-3">{heading}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    ))}
  </>
)

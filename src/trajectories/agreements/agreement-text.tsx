import type { Part } from '#trajectories/agreements/agreement.ts'

/** The text as it was frozen, part by part. */
export const AgreementText = ({ parts }: { parts: readonly Part[] }) => (
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

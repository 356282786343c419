import { DataList, Fold, Stack, useWords } from '#platform/ui/ui.tsx'
import type { ShownPart } from '#privacy/rights/shown-file.words.ts'
import { toldWords } from '#privacy/rights/told.words.ts'

/** Each part opens by itself on a screen; on paper all of them are open. */
export const FoldedParts = ({ parts }: { parts: readonly ShownPart[] }) => (
  <>
    {parts.map((part) => (
      <Fold key={part.part} title={part.title}>
        <Rows {...part} />
      </Fold>
    ))}
  </>
)

export const OpenParts = ({ parts }: { parts: readonly ShownPart[] }) => (
  <Stack>
    {parts.map((part) => (
      <section key={part.part} aria-label={part.title}>
        <h3>{part.title}</h3>
        <Rows {...part} />
      </section>
    ))}
  </Stack>
)

function Rows({ rows, article }: ShownPart) {
  const t = useWords(toldWords)
  if (rows.length === 0) return <p>{t.nothing}</p>
  return (
    <Stack tight>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is told has no number of its own, and never moves
        <DataList key={at} as="narrow" rows={row} />
      ))}
      {article ? <p className="sk-soft sk-small">{t.kept(article)}</p> : null}
    </Stack>
  )
}

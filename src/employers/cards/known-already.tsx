import { Link } from 'react-router'
import { employerWords } from '#employers/cards/employer.words.ts'
import { Alert, useWords } from '#platform/ui/ui.tsx'

/** Somebody else brought this employer in before: go to that card instead. */
export function KnownAlready({ answer }: { answer: object | undefined }) {
  const t = useWords(employerWords)
  const known = answer && 'known' in answer ? (answer.known as { id: string; name: string }) : null
  if (!known) return null
  return (
    <Alert tone="caution" title={t.kvkKnown(known.name)}>
      <p>
        <Link to={`/employers/${known.id}`}>{t.toKnown(known.name)}</Link>
      </p>
    </Alert>
  )
}

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

/** One that is almost the same: look first. It may well be another one. */
export function AlmostSame({ answer }: { answer: object | undefined }) {
  const t = useWords(employerWords)
  const alike = answer && 'alike' in answer ? (answer.alike as { id: string; name: string; town: string | null }[]) : []
  if (alike.length === 0) return null
  return (
    <Alert tone="caution" title={t.alike}>
      <ul>
        {alike.map(({ id, name, town }) => (
          <li key={id}>
            <Link to={`/employers/${id}`}>{town ? `${name}, ${town}` : name}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

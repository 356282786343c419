import { handoverWords, type ShownHandover } from '#people/handover/handover.words.ts'
import { Card, Soft, useWords } from '#platform/ui/ui.tsx'

/** Through whose hands a dossier went. */
export function HandoverCard({ rows }: { rows: readonly ShownHandover[] }) {
  const t = useWords(handoverWords)
  if (rows.length === 0) return null
  return (
    <Card title={t.card}>
      {rows.map(({ id, text, by, note }) => (
        <div key={id}>
          <p>
            {text} {by ? <Soft>{by}</Soft> : null}
          </p>
          {note ? <p className="sk-note-text">{note}</p> : null}
        </div>
      ))}
    </Card>
  )
}

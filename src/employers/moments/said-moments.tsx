import { employerWords } from '#employers/cards/employer.words.ts'
import { momentWords } from '#employers/moments/moment.words.ts'
import type { SaidView } from '#employers/moments/said-view.words.ts'
import { Card, Soft, Timeline, useWords } from '#platform/ui/ui.tsx'

/** Everything that was said, the latest first. */
export function SaidMoments({ moments }: { moments: readonly SaidView[] }) {
  const t = useWords(employerWords)
  return (
    <Card title={t.said}>
      {moments.length === 0 ? (
        <Soft>{t.saidNone}</Soft>
      ) : (
        <Timeline
          moments={moments.map((moment) => ({
            id: moment.id,
            at: moment.on,
            when: moment.when,
            key: moment.kind === 'visit',
            what: <Said {...moment} />,
            note: moment.by,
          }))}
        />
      )}
    </Card>
  )
}

function Said({ what, text, done, due, open }: SaidView) {
  const m = useWords(momentWords)
  return (
    <>
      <span className="sk-strong">{what}</span>
      <br />
      {text}
      {open && due ? (
        <>
          <br />
          <Soft>{m.before(due)}</Soft>
        </>
      ) : null}
      {done ? (
        <>
          <br />
          <Soft>{done}</Soft>
        </>
      ) : null}
    </>
  )
}

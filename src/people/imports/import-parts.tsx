import { Link } from 'react-router'
import type { WhyNotRead } from '#people/imports/headings.rules.ts'
import { importsWords } from '#people/imports/imports.words.ts'
import { Card, Columns, DataList, Figure, StoreBar, useWords } from '#platform/ui/ui.tsx'
import { fileWords } from '#platform/web/file.words.ts'

interface Counts {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

export function CountCards({ counts, done }: { counts: Counts; done: boolean }) {
  const { counts: t } = useWords(importsWords)
  const figures = [
    { label: t.new, value: counts.new, note: done ? t.newDone : t.newNote },
    { label: t.changed, value: counts.changed, note: done ? t.changedDone : t.changedNote },
    { label: t.unchanged, value: counts.unchanged, note: done ? t.unchangedDone : t.unchangedNote },
    { label: t.refused, value: counts.refused, note: t.refusedNote },
  ]
  return (
    <Columns as="fourth">
      {figures.map((figure) => (
        <Card key={figure.label} flush>
          <Figure {...figure} />
        </Card>
      ))}
    </Columns>
  )
}

/** What goes on from here: store what can be stored, or stop. */
export function DoBar({ counts }: { counts: Counts }) {
  const t = useWords(importsWords)
  const toStore = counts.new + counts.changed
  return (
    <StoreBar
      said={toStore > 0 ? t.storeCount(toStore, counts.refused) : t.nothingToStore}
      store={toStore > 0 ? t.store(toStore) : null}
      cancel={t.cancel}
    />
  )
}

interface Findings {
  /** Where one says what the unknown headings mean; null when that is over or not needed. */
  readonly columns: string | null
  readonly notRead: readonly { readonly heading: string; readonly why: WhyNotRead }[]
  readonly unread: readonly { readonly said: string; readonly column: string; readonly rows: number }[]
}

const order: readonly WhyNotRead[] = ['private', 'unknown-heading', 'left-out-by-you', 'not-needed']

/** What stays behind, and why: nothing of a file disappears without a word. */
export function LeftOut({ notRead, unread, columns }: Findings) {
  const t = useWords(importsWords)
  const ask = useWords(fileWords)
  const groups = order
    .map((why) => ({ why, headings: notRead.filter((one) => one.why === why).map(({ heading }) => heading) }))
    .filter(({ headings }) => headings.length > 0)
  return (
    <>
      {unread.length > 0 ? (
        <Card title={t.unreadTitle}>
          <p>{t.unreadLead}</p>
          <ul>
            {unread.map(({ said, column, rows }) => (
              <li key={`${column} ${said}`}>{t.unread(said, column, rows)}</li>
            ))}
          </ul>
        </Card>
      ) : null}
      {groups.length > 0 ? (
        <Card title={t.leftOutTitle} flush aside={columns ? <Link to={columns}>{ask.sayColumns}</Link> : undefined}>
          <DataList rows={groups.map(({ why, headings }) => ({ term: t.why[why], value: headings.join(', ') }))} />
        </Card>
      ) : null}
    </>
  )
}

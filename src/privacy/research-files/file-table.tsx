import { Badge, PersonName, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { researchFilesWords } from '#privacy/research-files/research-files.words.ts'
import type { ShownResearchFile } from '#privacy/research-files/see-research-files.ts'
import { spokenDay } from '#values/public.ts'

export function FileTable({ rows, caption }: { rows: readonly ShownResearchFile[]; caption: string }) {
  const t = useWords(researchFilesWords)
  const lang = useLang()
  return (
    <Table
      caption={caption}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        { head: t.file, main: true, cell: ({ id, name }) => <PersonName name={name} to={`/research-files/${id}`} /> },
        { head: t.receiver, cell: ({ recipient }) => recipient },
        { head: t.askedBy, cell: ({ askedBy, askedOn }) => t.on(askedBy, spokenDay(askedOn, lang)) },
        { head: t.people, number: true, cell: ({ people }) => people ?? '–' },
        { head: t.keptUntil, cell: ({ keepUntil }) => spokenDay(keepUntil, lang, { year: 'always' }) },
        { head: t.stateHead, cell: ({ state }) => <StateBadge state={state} /> },
      ]}
    />
  )
}

const tones = {
  asked: 'caution',
  refused: 'info',
  granted: 'positive',
  lapsed: 'info',
  made: 'info',
  'to-destroy': 'negative',
  destroyed: 'info',
} as const

export function StateBadge({ state }: Pick<ShownResearchFile, 'state'>) {
  const t = useWords(researchFilesWords)
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}

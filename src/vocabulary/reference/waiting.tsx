import {
  Alert,
  Badge,
  Card,
  Columns,
  Figure,
  Fold,
  Stack,
  StoreBar,
  Table,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { Difference, Sample } from '#vocabulary/reference/difference.store.ts'
import type { Dangling } from '#vocabulary/reference/entry.ts'
import type { ReferenceKind } from '#vocabulary/reference/kinds.ts'
import { referenceWords } from '#vocabulary/reference/reference.words.ts'

interface Waits {
  readonly kind: ReferenceKind
  readonly label: string
  readonly counts: Readonly<Record<Difference | 'unchanged', number>>
  readonly samples: readonly Sample[]
  readonly dangling: number
  readonly danglingSamples: readonly Dangling[]
  readonly leftOut: readonly string[]
  readonly double: number
}

/** What storing these files would do, before anybody says yes. */
export function Waiting({ label, counts, samples, dangling, danglingSamples, leftOut, double }: Waits) {
  const t = useWords(referenceWords)
  const changes = counts.new + counts.changed + counts.withdrawn
  return (
    <Stack>
      <Alert title={t.waitingTitle(label)}>{changes > 0 ? t.waitingLead : t.nothingNew}</Alert>
      <Columns as="fourth">
        {(['new', 'changed', 'withdrawn', 'unchanged'] as const).map((what) => (
          <Card key={what} flush>
            <Figure label={t.counts[what]} value={counts[what]} note={t.notes[what]} />
          </Card>
        ))}
      </Columns>
      {samples.length > 0 ? <Samples samples={samples} changes={changes} /> : null}
      {dangling > 0 ? <Danglings dangling={dangling} samples={danglingSamples} /> : null}
      {double > 0 ? <Alert tone="caution">{t.double(double)}</Alert> : null}
      {leftOut.length > 0 ? (
        <Fold title={t.leftOut}>
          <p>{leftOut.join(', ')}</p>
        </Fold>
      ) : null}
      <StoreBar
        said={changes > 0 ? t.storeCount(changes) : t.nothingNew}
        store={changes > 0 ? t.store(changes) : null}
        cancel={t.cancel}
      />
    </Stack>
  )
}

const tones = { new: 'positive', changed: 'info', withdrawn: 'caution' } as const

function Samples({ samples, changes }: { samples: readonly Sample[]; changes: number }) {
  const t = useWords(referenceWords)
  const lang = useLang()
  return (
    <Card flush title={t.samples} aside={t.samplesOf(samples.length, changes)}>
      <Table
        caption={t.samples}
        rows={samples}
        rowKey={({ part, key }) => `${part} ${key}`}
        columns={[
          { head: t.name, main: true, cell: ({ nl, en, key }) => (lang === 'nl' ? (nl ?? en) : (en ?? nl)) ?? key },
          { head: t.part, cell: ({ part }) => t.parts[part] ?? part },
          { head: t.what, cell: ({ what }) => <Badge tone={tones[what]}>{t.counts[what]}</Badge> },
          { head: t.key, cell: ({ key }) => shortKey(key) },
        ]}
      />
    </Card>
  )
}

function Danglings({ dangling, samples }: { dangling: number; samples: readonly Dangling[] }) {
  const t = useWords(referenceWords)
  return (
    <Fold title={`${t.danglingTitle}: ${dangling}`}>
      <p>{t.notes.dangling}</p>
      <Table
        caption={t.danglingTitle}
        rows={samples}
        rowKey={({ from, to }) => `${from} ${to}`}
        columns={[
          { head: t.danglingFrom, main: true, cell: ({ from }) => shortKey(from) },
          { head: t.danglingTo, cell: ({ to }) => shortKey(to) },
        ]}
      />
    </Fold>
  )
}

/** The addresses of ESCO begin alike: what comes behind tells them apart. */
export const shortKey = (key: string): string => key.replace(/^https?:\/\/data\.europa\.eu\/esco\//, '')

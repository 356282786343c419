import { Link } from 'react-router'
import { Alert, Card, Soft, Table, useWords } from '#platform/ui/ui.tsx'
import { endingsWords } from '#privacy/erasure/endings.words.ts'
import type { RetentionClass } from '#privacy/retention/classes.rules.ts'
import type { Figures } from '#privacy/retention/figures.ts'

/** What would go if nobody did anything: read before it happens, not after. */
export function Soon({ dossiers, notes, proposals }: Figures) {
  const t = useWords(endingsWords)
  if (dossiers === 0) return <Alert>{t.soonNone}</Alert>
  return (
    <Alert tone="caution" title={t.soon}>
      {t.soonText(dossiers, notes, proposals)}
    </Alert>
  )
}

export interface ShownTerm {
  readonly id: RetentionClass
  readonly years: number
  readonly chosen: boolean
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly least: number
  readonly most: number
}

export function Terms({ classes, decides = true }: { classes: readonly ShownTerm[]; decides?: boolean }) {
  const t = useWords(endingsWords)
  return (
    <Card title={t.terms} flush aside={decides ? <Link to="/erasures/terms">{t.decide}</Link> : null}>
      <Table
        caption={t.terms}
        rows={classes}
        rowKey={(row) => row.id}
        columns={[
          { head: t.kind, main: true, cell: (row) => t.classes[row.id] },
          { head: t.yearsHead, cell: (row) => (row.id === 'look-log' ? t.yearsOfRow(row.years) : t.years(row.years)) },
          { head: t.roomHead, cell: (row) => t.room(row.least, row.most) },
          {
            head: t.why,
            cell: (row) => (
              <>
                {row.chosen ? t.chosenHere : row.source}
                <span className="sk-block">
                  <Soft>{row.chosen ? row.source : t.sureOf[row.confidence]}</Soft>
                </span>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}

const sides = ['kept', 'destroyed', 'ever'] as const

/** What is kept and what was destroyed, added up: erasing changes no figure of before. */
export function FiguresThatStay({ figures }: { figures: Readonly<Record<'kept' | 'destroyed' | 'ever', Figures>> }) {
  const t = useWords(endingsWords)
  const kinds = Object.keys(figures.ever) as (keyof Figures)[]
  return (
    <Card title={t.figures} flush>
      <Table
        caption={t.figures}
        rows={kinds}
        rowKey={(kind) => kind}
        columns={[
          { head: '', main: true, cell: (kind) => t.figureHeads[kind] },
          ...sides.map((side) => ({
            head: t.figureRows[side],
            number: true,
            cell: (kind: keyof Figures) => figures[side][kind],
          })),
        ]}
      />
    </Card>
  )
}

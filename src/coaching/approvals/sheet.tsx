import type { ShownSheet } from '#coaching/approvals/approvals.words.ts'
import { approvalsWords } from '#coaching/approvals/approvals.words.ts'
import { hoursWords } from '#coaching/hours/hours.words.ts'
import { Badge, ButtonLink, Fold, Row, Table, useWords } from '#platform/ui/ui.tsx'

/** One week of one coach: to select whole, and to send one line of it back. What is odd lies open, so that nobody opens it. */
export function Sheet({ sheet, chosen }: { sheet: ShownSheet; chosen: boolean }) {
  const t = useWords(approvalsWords)
  const { columns } = useWords(hoursWords)
  return (
    <div className="sk-sheet">
      <label className="sk-choice">
        <input className="sk-checkbox" type="checkbox" name="sheet" value={sheet.ids} defaultChecked={chosen} />
        <span>{sheet.title}</span>
      </label>
      <Marks marks={sheet.marks} />
      <Fold title={t.open} open={sheet.odd}>
        <Table
          caption={sheet.title}
          rows={sheet.lines}
          rowKey={({ id }) => id}
          columns={[
            { head: columns.name, main: true, cell: ({ name }) => name },
            { head: columns.when, cell: ({ when }) => when },
            { head: columns.hours, number: true, cell: ({ hours }) => hours },
            { head: columns.activity, cell: ({ activity, log }) => (log ? `${activity}: ${log}` : activity) },
            {
              head: columns.odd,
              cell: ({ marks }) => (marks.length === 0 ? '–' : <Marks marks={marks} />),
            },
            {
              head: t.sendBack,
              cell: ({ id }) => (
                <ButtonLink to={`/coaching/approvals/${id}`} small>
                  {t.sendBack}
                </ButtonLink>
              ),
            },
          ]}
        />
      </Fold>
    </div>
  )
}

const Marks = ({ marks }: { marks: readonly string[] }) =>
  marks.length === 0 ? null : (
    <Row>
      {marks.map((mark) => (
        <Badge key={mark} tone="caution">
          {mark}
        </Badge>
      ))}
    </Row>
  )

import type { VacancyFault } from '#employers/imports/given-vacancy.rules.ts'
import { vacancyImportWords } from '#employers/imports/vacancy-imports.words.ts'
import { ButtonLink, Card, NumberBadge, Pagination, PersonName, Soft, Table, useWords } from '#platform/ui/ui.tsx'

interface Row {
  readonly row: number
  readonly label: string | null
  readonly vacancy: string | null
  readonly faults: readonly VacancyFault[]
}

interface Rows {
  readonly rows: readonly Row[]
  readonly total: number
}

/** What stays behind, and what one does about it. */
export function RefusedVacancies({ id, rows, total }: Rows & { id: string }) {
  const t = useWords(vacancyImportWords)
  if (total === 0) return null
  const lines = rows.flatMap(({ row, label, faults }) => faults.map((fault, place) => ({ row, label, fault, place })))
  return (
    <Card flush title={<Titled title={t.refusedTitle} total={total} />}>
      <Table
        caption={t.refusedTitle}
        rows={lines}
        rowKey={({ row, place }) => `${row}-${place}`}
        columns={[
          { head: t.row, number: true, cell: ({ row }) => row },
          { head: t.vacancy, main: true, cell: ({ label }) => label ?? <Soft>–</Soft> },
          { head: t.column, cell: ({ fault }) => fault.column ?? t.wholeRow },
          { head: t.said, cell: ({ fault }) => (fault.said ? <code className="sk-code">{fault.said}</code> : null) },
          { head: t.toDo, cell: ({ fault }) => t.faults[fault.because] },
        ]}
      />
      <More shown={rows.length} total={total} />
      <div className="sk-bulk sk-bulk--alone">
        <span className="sk-bulk__count">{t.takeRefusedWhy}</span>
        <div className="sk-bulk__actions">
          <ButtonLink icon="download" to={`/vacancies/imports/${id}/refused`} download>
            {t.takeRefused}
          </ButtonLink>
        </div>
      </div>
    </Card>
  )
}

export function ChangedVacancies({ title, rows, total }: Rows & { title: string }) {
  const t = useWords(vacancyImportWords)
  if (total === 0) return null
  return (
    <Card flush title={<Titled title={title} total={total} />}>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={[
          {
            head: t.vacancy,
            main: true,
            cell: ({ label, vacancy }) => (
              <PersonName name={label ?? ''} to={vacancy ? `/vacancies/${vacancy}` : undefined} />
            ),
          },
          { head: t.row, number: true, cell: ({ row }) => row },
        ]}
      />
      <More shown={rows.length} total={total} />
    </Card>
  )
}

const Titled = ({ title, total }: { title: string; total: number }) => (
  <>
    {title} <NumberBadge>{total}</NumberBadge>
  </>
)

function More({ shown, total }: { shown: number; total: number }) {
  const t = useWords(vacancyImportWords)
  return total > shown ? <Pagination shown={t.firstOnly(shown, total)} /> : null
}

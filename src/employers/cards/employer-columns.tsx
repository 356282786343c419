import { bonds } from '#employers/cards/employer.rules.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { Spoken } from '#employers/cards/spoken.tsx'
import { Badge, type Column, NotKnown, PersonName, Soft, useWords } from '#platform/ui/ui.tsx'

/** A row as it stands on the screen. */
interface Row {
  readonly id: string
  readonly name: string
  readonly kvk: string | null
  readonly town: string | null
  readonly sector: string | null
  readonly size: number | null
  readonly bond: string | null
  readonly lead: string | null
  readonly spoken: string | null
  readonly quiet: boolean
  readonly openVacancies: number
  readonly promise: string | null
  readonly promiseLate: boolean
}

/** Every column the list of employers can have. */
export function useEmployerColumns() {
  const t = useWords(employerWords)
  return [
    {
      id: 'name',
      head: t.name,
      main: true,
      fixed: true,
      sort: 'name',
      cell: (row) => <PersonName name={row.name} to={`/employers/${row.id}`} />,
    },
    { id: 'town', head: t.town, sort: 'town', cell: (row) => row.town ?? <NotKnown /> },
    { id: 'sector', head: t.sector, sort: 'sector', extra: true, cell: (row) => row.sector ?? <NotKnown /> },
    { id: 'bond', head: t.bond, sort: 'bond', cell: (row) => <Bond bond={row.bond} /> },
    { id: 'lead', head: t.leadContact, sort: 'lead', cell: (row) => row.lead ?? t.nobody },
    { id: 'spoken', head: t.spoken, sort: 'spoken', cell: (row) => <Spoken {...row} /> },
    { id: 'vacancies', head: t.openVacancies, number: true, sort: 'vacancies', cell: (row) => row.openVacancies },
    { id: 'promise', head: t.promise, sort: 'promise', cell: (row) => <NextPromise {...row} /> },
    { id: 'size', head: t.sizeHead, number: true, sort: 'size', more: true, cell: (row) => row.size ?? <NotKnown /> },
    { id: 'kvk', head: t.kvk, sort: 'kvk', more: true, cell: (row) => row.kvk ?? <NotKnown /> },
  ] satisfies (Column<Row> & { id: string; fixed?: boolean })[]
}

function Bond({ bond }: { bond: string | null }) {
  const t = useWords(employerWords)
  const known = bonds.find((one) => one === bond)
  if (!known) return <NotKnown />
  return known === 'ambassador' ? (
    <Badge tone="positive" icon="star">
      {t.bonds[known]}
    </Badge>
  ) : (
    t.bonds[known]
  )
}

function NextPromise({ promise, promiseLate }: { promise: string | null; promiseLate: boolean }) {
  const t = useWords(employerWords)
  if (!promise) return <Soft>{t.noPromise}</Soft>
  return promiseLate ? <Badge tone="negative">{promise}</Badge> : promise
}

import { Link } from 'react-router'
import { StateBadge } from '#employers/vacancies/state-badge.tsx'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import type { VacancyState } from '#employers/vacancies/vacancy-steps.rules.ts'
import { type Column, NotKnown, PersonName, useWords } from '#platform/ui/ui.tsx'

/** A row as it stands on the screen. */
interface Row {
  readonly id: string
  readonly title: string
  readonly employer: string
  readonly employerId: string
  readonly town: string | null
  readonly occupation: string | null
  readonly sector: string | null
  readonly hoursMin: number
  readonly hoursMax: number
  readonly times: string
  readonly start: string | null
  readonly places: number
  readonly placesTaken: number
  readonly state: VacancyState
  readonly since: string
  readonly team: string | null
  readonly byWhom: string | null
}

/** Every column the list of vacancies can have. */
export function useVacancyColumns() {
  const t = useWords(vacancyWords)
  return [
    {
      id: 'title',
      head: t.job,
      main: true,
      fixed: true,
      sort: 'title',
      cell: (row) => <PersonName name={row.title} to={`/vacancies/${row.id}`} />,
    },
    {
      id: 'employer',
      head: t.employer,
      sort: 'employer',
      cell: (row) => <Link to={`/employers/${row.employerId}`}>{row.employer}</Link>,
    },
    { id: 'town', head: t.town, sort: 'town', cell: (row) => row.town ?? <NotKnown /> },
    { id: 'hours', head: t.hoursHead, sort: 'hours', cell: (row) => t.hoursShort(row.hoursMin, row.hoursMax) },
    { id: 'times', head: t.times, sort: 'times', extra: true, cell: (row) => row.times || <NotKnown /> },
    {
      id: 'places',
      head: t.places,
      number: true,
      sort: 'places',
      cell: (row) => Math.max(row.places - row.placesTaken, 0),
    },
    { id: 'state', head: t.stands, sort: 'state', cell: (row) => <StateBadge state={row.state} /> },
    { id: 'since', head: t.since, sort: 'since', cell: (row) => row.since },
    {
      id: 'occupation',
      head: t.occupation,
      sort: 'occupation',
      more: true,
      cell: (row) => row.occupation ?? <NotKnown />,
    },
    { id: 'sector', head: t.sector, sort: 'sector', more: true, cell: (row) => row.sector ?? <NotKnown /> },
    { id: 'start', head: t.firstDay, sort: 'start', more: true, cell: (row) => row.start ?? <NotKnown /> },
    { id: 'team', head: t.teamHead, sort: 'team', more: true, cell: (row) => row.team ?? <NotKnown /> },
    { id: 'colleague', head: t.colleague, sort: 'colleague', more: true, cell: (row) => row.byWhom ?? <NotKnown /> },
  ] satisfies (Column<Row> & { id: string; fixed?: boolean })[]
}

import { employerWords } from '#employers/cards/employer.words.ts'
import { StateBadge } from '#employers/vacancies/state-badge.tsx'
import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import type { VacancyState } from '#employers/vacancies/vacancy-steps.rules.ts'
import { ButtonLink, Card, Empty, PersonName, Table, useWords } from '#platform/ui/ui.tsx'

interface Here {
  id: string
  title: string
  hours: { min: number; max: number }
  places: number
  placesTaken: number
  state: VacancyState
}

/** The work at one employer, as far as this team may see it. */
export function EmployerVacancies({ employer, vacancies }: { employer: string; vacancies: readonly Here[] }) {
  const t = useWords(employerWords)
  const v = useWords(vacancyWords)
  const add = (
    <ButtonLink small icon="add" to={`/vacancies/new?employer=${employer}`}>
      {t.addVacancy}
    </ButtonLink>
  )
  return (
    <Card title={t.vacancies} aside={vacancies.length > 0 ? add : null} flush>
      {vacancies.length === 0 ? (
        <Empty icon="briefcase" title={t.noVacancies} action={add} />
      ) : (
        <Table
          caption={t.vacancies}
          rows={vacancies}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t.job,
              main: true,
              cell: ({ id, title }) => <PersonName name={title} to={`/vacancies/${id}/about`} />,
            },
            { head: t.hours, cell: ({ hours }) => v.hours(hours.min, hours.max) },
            {
              head: t.places,
              cell: ({ places, placesTaken }) => v.placesLeft(Math.max(places - placesTaken, 0), places),
            },
            { head: t.state, cell: ({ state }) => <StateBadge state={state} /> },
          ]}
        />
      )}
    </Card>
  )
}

import { VacancyOffers, VacancyWanted, VacancyWork } from '#employers/vacancies/about-cards.tsx'
import type { toAbout } from '#employers/vacancies/about-view.words.ts'
import { VacancyStanding } from '#employers/vacancies/vacancy-standing.tsx'
import { Columns, Stack } from '#platform/ui/ui.tsx'

/** The job itself, and beside it what can be done with it. */
export const AboutVacancy = ({ view }: { view: ReturnType<typeof toAbout> }) => (
  <Columns as="side">
    <Stack>
      <VacancyWork view={view} />
      <VacancyWanted view={view} />
      <VacancyOffers view={view} />
    </Stack>
    <VacancyStanding view={view} />
  </Columns>
)

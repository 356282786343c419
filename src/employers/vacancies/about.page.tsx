import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { VacancyOffers, VacancyWanted, VacancyWork } from '#employers/vacancies/about-cards.tsx'
import { toAbout } from '#employers/vacancies/about-view.words.ts'
import { seeVacancy } from '#employers/vacancies/see-vacancy.ts'
import { useVacancyTabs, VacancyHeader } from '#employers/vacancies/vacancy-header.tsx'
import { VacancyStanding } from '#employers/vacancies/vacancy-standing.tsx'
import { Columns, Stack } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return toAbout(need(await seeVacancy(house, caller, params.id ?? '')), lang, house.clock.today())
}

export default function AboutVacancy() {
  const view = useLoaderData<typeof loader>()
  return (
    <>
      <VacancyHeader head={view.head} tabs={useVacancyTabs(view.head.id, 'about')} />
      <Columns as="side">
        <Stack>
          <VacancyWork view={view} />
          <VacancyWanted view={view} />
          <VacancyOffers view={view} />
        </Stack>
        <VacancyStanding view={view} />
      </Columns>
    </>
  )
}

import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { countTabs } from '#desk/vacancy/count-tabs.ts'
import { VacancyFrame } from '#desk/vacancy/vacancy-frame.tsx'
import { seeVacancy, toAbout } from '#employers/public.ts'
import { AboutVacancy } from '#employers/vacancies/about-vacancy.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang } = visit
  const vacancy = need(await seeVacancy(house, caller, params.id ?? ''))
  return { view: toAbout(vacancy, lang, house.clock.today()), counts: await countTabs(visit, vacancy.id) }
}

export default function AboutVacancyPage() {
  const { view, counts } = useLoaderData<typeof loader>()
  return (
    <>
      <VacancyFrame head={view.head} counts={counts} here="about" />
      <AboutVacancy view={view} />
    </>
  )
}

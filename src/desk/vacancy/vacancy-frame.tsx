import type { WhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { useVacancyTabs, VacancyHeader } from '#employers/vacancies/vacancy-header.tsx'

/** The head of a vacancy with the tabs that count people. */
export function VacancyFrame({
  head,
  counts,
  here,
}: Pick<WhoFitsPage, 'head' | 'counts'> & { here: 'fits' | 'to-ask' | 'almost' }) {
  const { fits, toAsk, almost, proposed } = counts
  return <VacancyHeader head={head} tabs={useVacancyTabs(head.id, here, { fits, 'to-ask': toAsk, almost, proposed })} />
}

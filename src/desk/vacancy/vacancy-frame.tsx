import type { WhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { PageHeader, Tabs, useWords } from '#platform/ui/ui.tsx'

/** The head of a vacancy with the tabs that count people. */
export function VacancyFrame({
  head,
  counts,
  here,
}: Pick<WhoFitsPage, 'head' | 'counts'> & { here: 'fits' | 'to-ask' | 'almost' }) {
  const t = useWords(whoFitsWords)
  const to = `/vacancies/${head.id}`
  const tabs = [
    { label: t.tab.fits, to, here: here === 'fits', count: counts.fits },
    { label: t.tab['to-ask'], to: `${to}/to-ask`, here: here === 'to-ask', count: counts.toAsk },
    { label: t.tab.almost, to: `${to}/almost`, here: here === 'almost', count: counts.almost },
    { label: t.tab.about, to: `${to}/about`, here: false },
  ]
  const employer = { label: head.employer.name, to: `/employers/${head.employer.id}` }
  return (
    <>
      <PageHeader title={head.title} breadcrumb={[{ label: t.vacancies, to: '/vacancies' }, employer]} />
      <Tabs label={t.tabs} tabs={tabs} />
    </>
  )
}

import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import type { VacancyState } from '#employers/vacancies/vacancy-steps.rules.ts'
import { ButtonLink, type Fact, PageHeader, type Tab, Tabs, useWords } from '#platform/ui/ui.tsx'

/** A vacancy as its header shows it: what `vacancyHead` gives, with the first day in words. */
export interface VacancyHeadView {
  readonly id: string
  readonly title: string
  readonly employer: { readonly id: string; readonly name: string }
  readonly town: string | null
  readonly hours: { readonly min: number; readonly max: number }
  /** As one says it: '1 december'. */
  readonly start: string | null
  readonly places: number
  readonly placesTaken: number
  readonly state: VacancyState
  readonly mayChange: boolean
  readonly broughtInBy: string | null
}

/** The same head above every tab of a vacancy; the tabs come from who knows their counts. */
export function VacancyHeader({ head, tabs }: { head: VacancyHeadView; tabs: Tab[] }) {
  const t = useWords(vacancyWords)
  return (
    <>
      <PageHeader
        title={head.title}
        breadcrumb={[
          { label: t.title, to: '/vacancies' },
          { label: head.employer.name, to: `/employers/${head.employer.id}` },
        ]}
        facts={factsOf(head, t)}
        actions={
          head.mayChange ? (
            <ButtonLink icon="edit" to={`/vacancies/${head.id}/edit`}>
              {t.change}
            </ButtonLink>
          ) : null
        }
      />
      <Tabs label={t.tabs} tabs={tabs} />
    </>
  )
}

type Here = 'fits' | 'to-ask' | 'almost' | 'unconfirmed' | 'proposed' | 'about'
const paths: Record<Here, string> = {
  fits: '',
  'to-ask': '/to-ask',
  almost: '/almost',
  unconfirmed: '/unconfirmed',
  proposed: '/proposed',
  about: '/about',
}

/** The tabs of a vacancy, with a count where one is known. Who stands apart has a tab when there is somebody, or one is there. */
export function useVacancyTabs(id: string, here: Here, counts: Partial<Record<Here, number>> = {}): Tab[] {
  const t = useWords(vacancyWords)
  return shownTabs(here, counts).map((tab) => ({
    label: t.tab[tab],
    to: `/vacancies/${id}${paths[tab]}`,
    here: tab === here,
    count: counts[tab],
  }))
}

const shownTabs = (here: Here, counts: Partial<Record<Here, number>>) =>
  (Object.keys(paths) as Here[]).filter((tab) => tab !== 'unconfirmed' || tab === here || counts[tab])

function factsOf(head: VacancyHeadView, t: (typeof vacancyWords)['en']): Fact[] {
  const left = Math.max(head.places - head.placesTaken, 0)
  const places = head.placesTaken === 0 ? t.placesOf(head.places) : t.placesLeft(left, head.places)
  const facts: (Fact | null)[] = [
    head.town ? { icon: 'place', text: head.town } : null,
    { icon: 'clock', text: t.hours(head.hours.min, head.hours.max) },
    head.start ? { icon: 'calendar', text: t.from(head.start) } : null,
    { icon: 'people', text: places },
    head.broughtInBy ? { icon: 'person', text: t.broughtIn(head.broughtInBy) } : null,
    { icon: 'link', text: t.states[head.state] },
  ]
  return facts.filter((fact) => fact !== null)
}

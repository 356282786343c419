import type { WhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { useVacancyTabs, VacancyHeader, type VacancyHeadView } from '#employers/vacancies/vacancy-header.tsx'

interface FrameProps {
  readonly head: VacancyHeadView
  readonly counts: WhoFitsPage['counts'] | null
  readonly here: Parameters<typeof useVacancyTabs>[1]
}

/** The head of a vacancy with the tabs that count people. */
export function VacancyFrame({ head, counts, here }: FrameProps) {
  const known = counts && {
    fits: counts.fits,
    'to-ask': counts.toAsk,
    almost: counts.almost,
    ...(counts.unconfirmed > 0 ? { unconfirmed: counts.unconfirmed } : {}),
    proposed: counts.proposed,
  }
  return <VacancyHeader head={head} tabs={useVacancyTabs(head.id, here, known ?? {})} />
}

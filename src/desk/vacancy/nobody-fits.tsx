import type { WhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import { ButtonLink, Empty, useWords } from '#platform/ui/ui.tsx'

/** Nobody fits is never the end: somebody is one thing away, or there is a question to ask. */
export function NobodyFits({ vacancy, counts }: { vacancy: string; counts: WhoFitsPage['counts'] }) {
  const t = useWords(whoFitsWords)
  const { almost, toAsk, unconfirmed, no } = counts
  if (almost > 0)
    return (
      <Empty
        icon="people"
        title={t.nobodyTitle}
        action={<ButtonLink to={`/vacancies/${vacancy}/almost`}>{t.seeWhatHelps}</ButtonLink>}
      >
        {t.almostCount(almost)}
      </Empty>
    )
  if (toAsk > 0)
    return (
      <Empty
        icon="people"
        title={t.nobodyTitle}
        action={<ButtonLink to={`/vacancies/${vacancy}/to-ask`}>{t.seeQuestions}</ButtonLink>}
      >
        {t.askCount(toAsk)}
      </Empty>
    )
  if (unconfirmed > 0)
    return (
      <Empty
        icon="people"
        title={t.nobodyTitle}
        action={<ButtonLink to={`/vacancies/${vacancy}/unconfirmed`}>{t.apart.see}</ButtonLink>}
      >
        {t.apart.count(unconfirmed)}
      </Empty>
    )
  return (
    <Empty icon="people" title={t.nobodyTitle} action={<ButtonLink to="/people">{t.toPeople}</ButtonLink>}>
      {no > 0 ? t.noWay(no) : t.nobodyInReach}
    </Empty>
  )
}

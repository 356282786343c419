import { aboutWords } from '#employers/vacancies/about.words.ts'
import type { AboutView } from '#employers/vacancies/about-view.words.ts'
import { ButtonLink, Card, DataList, Icon, type IconName, Soft, useWords } from '#platform/ui/ui.tsx'

export function VacancyWork({ view }: { view: AboutView }) {
  const t = useWords(aboutWords)
  const edit = view.mayChange ? `/vacancies/${view.head.id}/edit` : undefined
  const row = (term: string, value: string | null) => ({ term, value, change: value === null ? edit : undefined })
  return (
    <Card title={t.work} flush>
      <DataList
        rows={[
          row(t.occupation, view.occupation),
          row(t.sector, view.sector),
          row(t.hours, view.hours),
          row(t.buildUp, view.buildUp),
          row(t.times, view.times),
          row(t.firstStart, view.firstStart),
          row(t.start, view.start),
          row(t.where, view.where),
          row(t.places, view.places),
          row(t.remark, view.remark),
        ]}
      />
    </Card>
  )
}

export function VacancyWanted({ view }: { view: AboutView }) {
  const t = useWords(aboutWords)
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : t.nothingAsked)
  return (
    <Card title={t.needs} flush>
      <DataList
        rows={[
          { term: t.mandatory, value: list(view.mandatory) },
          { term: t.wished, value: list(view.wished) },
          { term: t.licences, value: list(view.licences) },
          { term: t.spokenDutch, value: view.spokenDutch ?? t.nothingAsked },
          { term: t.registered, value: view.registered },
        ]}
      />
    </Card>
  )
}

/** Not known is said, and is never a no. */
export function VacancyOffers({ view }: { view: AboutView }) {
  const t = useWords(aboutWords)
  const isEmpty = view.offered.length + view.notOffered.length === 0
  return (
    <Card title={t.offers}>
      {isEmpty ? <p>{t.noneKnown}</p> : null}
      <Points title={t.offered} icon="check" state="met" points={view.offered} />
      <Points title={t.notOffered} icon="close" state="not-met" points={view.notOffered} />
      {view.notKnown > 0 ? (
        <p>
          <Soft>{t.notKnown(view.notKnown)}</Soft>
        </p>
      ) : null}
      {view.mayChange && view.notKnown > 0 ? (
        <ButtonLink small icon="edit" to={`/vacancies/${view.head.id}/edit`}>
          {t.ask}
        </ButtonLink>
      ) : null}
    </Card>
  )
}

interface PointsProps {
  title: string
  icon: IconName
  state: 'met' | 'not-met'
  points: readonly string[]
}

function Points({ title, icon, state, points }: PointsProps) {
  if (points.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="sk-reasons">
        {points.map((point) => (
          <li key={point} className={`sk-reason sk-reason--${state}`}>
            <Icon name={icon} />
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

import { Form } from 'react-router'
import type { MatchView, Question } from '#desk/vacancy/match-view.ts'
import { PutOnList } from '#desk/vacancy/put-on-list.tsx'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import {
  Almost,
  Badge,
  Button,
  ButtonLink,
  FormKey,
  Legend,
  Match,
  MatchList,
  type Part,
  PersonName,
  type Reason,
  type Share,
  Soft,
  useWords,
} from '#platform/ui/ui.tsx'
import { PhaseBadge } from '#trajectories/proposals/phase-badge.tsx'

const partNumbers = { occupation: 1, skills: 2, hours: 3, distance: 4 } as const satisfies Record<string, Part>

interface RowsProps {
  vacancy: string
  isOpen: boolean
  people: readonly MatchView[]
}

/** Name, score and every reason; the one button asks the person first. */
export function FitsRows({ vacancy, isOpen, people }: RowsProps) {
  return (
    <MatchList>
      {people.map((person) => (
        <Match
          key={person.dossier}
          rank={person.rank}
          name={<Name vacancy={vacancy} person={person} />}
          shares={sharesOf(person.points)}
          aside={<AskFirst vacancy={vacancy} isOpen={isOpen} person={person} />}
          reasons={person.reasons.map(toReason)}
        />
      ))}
    </MatchList>
  )
}

/** The same with the questions first: who can answer, and where the answer is written down. */
export function ToAskRows({ vacancy, isOpen, people }: RowsProps) {
  return (
    <MatchList>
      {people.map((person) => (
        <Match
          key={person.dossier}
          rank={person.rank}
          name={<Name vacancy={vacancy} person={person} />}
          shares={sharesOf(person.points)}
          aside={<AskFirst vacancy={vacancy} isOpen={isOpen} person={person} />}
          reasons={[...person.reasons.filter(({ state }) => state !== 'unknown').map(toReason), ...openReasons(person)]}
        />
      ))}
    </MatchList>
  )
}

const openReasons = (person: MatchView): Reason[] => {
  const unknown = person.reasons.filter(({ state }) => state === 'unknown')
  return unknown.map((reason) => {
    const question = person.questions.find(({ id }) => id === reason.id)
    if (!question) return toReason(reason)
    const text = <Answerable key={reason.id} question={question} given={person.given} text={reason.text} />
    return { ...toReason(reason), text }
  })
}

function Answerable({ question, given, text }: { question: Question; given: string; text: string }) {
  const t = useWords(whoFitsWords)
  const who = question.who === 'employer' ? t.ask.employer : t.ask.person(given)
  return (
    <>
      {text} <a href={question.to}>{who}</a>
    </>
  )
}

/** One thing in the way, what removes it, and whom to ask. */
export const AlmostRows = ({ vacancy, people }: Pick<RowsProps, 'vacancy' | 'people'>) =>
  people.map((person) => <AlmostRow key={person.dossier} vacancy={vacancy} person={person} />)

function AlmostRow({ vacancy, person }: { vacancy: string; person: MatchView }) {
  const t = useWords(whoFitsWords)
  const { gap, given } = person
  if (!gap) return null
  return (
    <Almost
      name={<Name vacancy={vacancy} person={person} />}
      gap={gap.sentence}
      step={gap.remedy}
      ask={
        <>
          <ButtonLink small to={gap.to}>
            {gap.who === 'employer' ? t.ask.employer : t.ask.person(given)}
          </ButtonLink>
          <PutOnList dossier={person.dossier} gap={gap.listed} />
        </>
      }
    />
  )
}

const Name = ({ vacancy, person: { name, dossier, town } }: { vacancy: string; person: MatchView }) => (
  <PersonName name={name} to={`/vacancies/${vacancy}/people/${dossier}`} {...(town ? { place: town } : {})} />
)

/** She hears of it before the employer does; who was asked already shows where that stands. */
export function AskFirst({
  vacancy,
  isOpen,
  person: { dossier, given, phase, objection },
}: {
  vacancy: string
  isOpen: boolean
  person: Pick<MatchView, 'dossier' | 'given' | 'phase' | 'objection'>
}) {
  const t = useWords(whoFitsWords)
  if (objection) return <Badge tone="caution">{t.objection}</Badge>
  if (phase) return <PhaseBadge phase={phase} />
  if (!isOpen) return null
  return (
    <Form method="post" action="/proposals">
      <FormKey />
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="vacancy" value={vacancy} />
      <Button small icon="talk">
        {t.askFirst(given)}
      </Button>
    </Form>
  )
}

/** The four parts in their order, each with its colour. */
export function PointsLegend({ parts }: { parts: readonly string[] }) {
  const t = useWords(whoFitsWords)
  return <Legend label={t.points} parts={parts.map((label, at) => ({ part: (at + 1) as Part, label }))} />
}

export const sharesOf = (points: readonly number[]): Share[] =>
  points.map((each, at) => ({ part: (at + 1) as Part, points: each }))

export const toReason = ({ id, state, text, part, points, remedy }: MatchView['reasons'][number]): Reason => ({
  id,
  state,
  text: remedy ? (
    <>
      {text} <Soft>{remedy}</Soft>
    </>
  ) : (
    text
  ),
  ...(part && points !== null ? { share: { part: partNumbers[part], points } } : {}),
})

import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { AskFirst, sharesOf } from '#desk/vacancy/match-rows.tsx'
import { pairWords } from '#desk/vacancy/pair.words.ts'
import { PutOnList } from '#desk/vacancy/put-on-list.tsx'
import { type PairPage, seePairPage } from '#desk/vacancy/see-pair-page.ts'
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  PageHeader,
  Reasons,
  Row,
  ScoreBar,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seePairPage(visitOf(context), params.id ?? '', params.dossier ?? '')

const tones = { fits: 'positive', 'to-ask': 'info', almost: 'caution', no: 'info' } as const
const states = { yes: 'met', unknown: 'unknown', no: 'not-met' } as const

/** Why, or why not: every condition in its order and every point, to be read aloud to both. */
export default function Pair() {
  const { vacancy, person, isOpen, phase, objection, list, score, parts, conditions } = useLoaderData<typeof loader>()
  const t = useWords(pairWords)
  return (
    <>
      <PageHeader
        title={t.title(person.name, vacancy.title)}
        lead={vacancy.employer.name}
        breadcrumb={[
          { label: t.vacancies, to: '/vacancies' },
          { label: vacancy.title, to: `/vacancies/${vacancy.id}` },
        ]}
        actions={
          <ButtonLink to={`/people/${person.dossier}`} icon="person">
            {t.toDossier}
          </ButtonLink>
        }
      />
      <Columns as="side">
        <Stack>
          <Alert tone={tones[list]} title={t.lists[list]}>
            {t.decides}
          </Alert>
          <Card title={t.conditions}>
            <Reasons
              one
              reasons={conditions.map((condition) => ({
                id: condition.name,
                state: states[condition.verdict],
                text: <ConditionText condition={condition} given={person.given} dossier={person.dossier} />,
              }))}
            />
          </Card>
        </Stack>
        <Stack>
          <Card title={t.points}>
            <ScoreBar shares={sharesOf(parts.map(({ points }) => points))} />
            <Reasons
              one
              reasons={parts.map(({ name, label, sentence, points }, at) => ({
                id: name,
                state: points > 0 ? 'met' : 'unknown',
                text: `${label}: ${sentence}`,
                share: { part: (at + 1) as 1 | 2 | 3 | 4, points },
              }))}
            />
            <p>{t.sum(score)}</p>
            <Row>
              <AskFirst vacancy={vacancy.id} isOpen={isOpen} person={{ ...person, phase, objection }} />
            </Row>
          </Card>
          <p>
            <Link to="/what-counts">{t.whatCounts}</Link>
          </p>
        </Stack>
      </Columns>
    </>
  )
}

/** What one would say, what takes a no away, and who can answer. */
function ConditionText({
  condition,
  given,
  dossier,
}: {
  condition: PairPage['conditions'][number]
  given: string
  dossier: string
}) {
  const t = useWords(pairWords)
  const { label, sentence, remedy, who, to } = condition
  return (
    <>
      <strong>{label}.</strong> {sentence}
      {remedy ? <Soft> {remedy}</Soft> : null}
      {to ? (
        <>
          {' '}
          <Link to={to}>{who === 'employer' ? t.ask.employer : t.ask.person(given)}</Link>
        </>
      ) : null}
      <PutOnList dossier={dossier} gap={condition.gap} />
    </>
  )
}

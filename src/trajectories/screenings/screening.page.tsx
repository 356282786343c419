import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Columns,
  Empty,
  PageHeader,
  PostForm,
  Select,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { screeningFromForm } from '#trajectories/screenings/screening.form.ts'
import { screeningWords } from '#trajectories/screenings/screening.words.ts'
import { AnswersForm, DecisionForm, toneOf } from '#trajectories/screenings/screening-forms.tsx'
import { seeScreenings } from '#trajectories/screenings/see-screenings.ts'
import { shownScreening } from '#trajectories/screenings/shown-screening.words.ts'
import { nameInList, readId, spokenName } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const { name, rows, sets } = need(await seeScreenings(house, caller, id))
  const shown = rows.map((row) => shownScreening(row, lang))
  return {
    dossier: id as string,
    name: nameInList(name),
    spoken: spokenName(name),
    open: shown.find(({ decision }) => decision === null) ?? null,
    decided: shown.filter(({ decision }) => decision !== null),
    sets: sets.map(({ id: set, name: called }) => ({
      value: set ?? 'starter',
      label: called ?? screeningWords[lang].starter,
    })),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  screeningFromForm(visitOf(context), request, need(readId<'Dossier'>(params.id ?? '')))

/** Is somebody ready: answered by criterion, added up, decided by people. */
export default function ScreeningPage() {
  const { dossier, name, spoken, open, decided, sets } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(screeningWords)
  return (
    <>
      <PageHeader
        title={`${t.title}: ${spoken}`}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${dossier}` },
        ]}
        actions={
          <>
            <ButtonLink to="/criteria">{t.toCriteria}</ButtonLink>
            <ButtonLink icon="tasks" to={`/people/${dossier}/gaps`}>
              {t.toGaps}
            </ButtonLink>
          </>
        }
      />
      {open ? (
        <Columns as="side">
          <AnswersForm dossier={dossier} screening={open} answer={answer} />
          <Stack>
            <DecisionForm screening={open} answer={answer} />
            <Decided decided={decided} />
          </Stack>
        </Columns>
      ) : (
        <Columns as="side">
          <Decided decided={decided} />
          <StartForm sets={sets} again={decided.length > 0} answer={answer} />
        </Columns>
      )}
    </>
  )
}

type Shown = Awaited<ReturnType<typeof loader>>

function StartForm({ sets, again, answer }: Pick<Shown, 'sets'> & { again: boolean; answer: FormAnswer | undefined }) {
  const t = useWords(screeningWords)
  return (
    <Card title={again ? t.startAgain : t.start}>
      <PostForm answer={answer}>
        <input type="hidden" name="intent" value="start" />
        {again ? <Soft>{t.startLead}</Soft> : null}
        <Select name="criteria" label={t.by} value={sets[0]?.value ?? 'starter'} options={sets} />
        <Button look="primary">{again ? t.startAgain : t.start}</Button>
      </PostForm>
    </Card>
  )
}

/** What was decided before, and what it was decided by. */
function Decided({ decided }: Pick<Shown, 'decided'>) {
  const t = useWords(screeningWords)
  if (decided.length === 0) return <Empty icon="tasks" title={t.none} />
  return (
    <Stack>
      {decided.map(({ id, set, criteria, decision }) => (
        <Card key={id} title={decision?.title ?? ''} aside={decision ? <Verdict verdict={decision.verdict} /> : null}>
          <Stack tight>
            <Soft>
              {decision?.by}. {t.set(set)}.
            </Soft>
            {decision?.otherwise ? <p>{decision.otherwise}</p> : null}
            {decision?.line ? <p>{decision.line}</p> : null}
            <ul className="sk-stack--tight">
              {criteria.map(({ id: criterion, text, now }) => (
                <li key={criterion}>
                  <strong>{text}</strong> <Soft>{now ?? t.answers.unknown}</Soft>
                </li>
              ))}
            </ul>
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

function Verdict({ verdict }: { verdict: Parameters<typeof toneOf>[0] }) {
  const t = useWords(screeningWords)
  return <Badge tone={toneOf(verdict)}>{t.verdicts[verdict]}</Badge>
}

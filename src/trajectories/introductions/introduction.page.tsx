import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  DataList,
  Fold,
  FormKey,
  PageHeader,
  PostForm,
  Select,
  Soft,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { stepFromForm } from '#trajectories/introductions/introduction.form.ts'
import { reasonsFor } from '#trajectories/introductions/introduction.rules.ts'
import { introductionWords, shownIntroduction } from '#trajectories/introductions/introduction.words.ts'
import { IntroductionBadge } from '#trajectories/introductions/introduction-badge.tsx'
import { seeIntroduction } from '#trajectories/introductions/see-introductions.ts'
import { introductionChanges } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownIntroduction(need(await seeIntroduction(house, caller, params.id ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  stepFromForm(visitOf(context), request, params.id ?? '')

/** One introduction: when and where, what can be done now, and what follows from how it went. */
export default function IntroductionPage() {
  const one = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const t = useWords(introductionWords)
  return (
    <>
      <PageHeader
        title={t.for(one.name, one.employer)}
        lead={t.title}
        breadcrumb={[
          { label: t.proposals, to: '/proposals' },
          { label: `${one.name}, ${one.vacancy}`, to: `/proposals/${one.proposal}` },
        ]}
        actions={
          <>
            <ButtonLink icon="person" to={`/people/${one.dossier}`}>
              {t.toDossier}
            </ButtonLink>
            {one.phase === 'planned' ? (
              <ButtonLink outside icon="calendar" to={`/introductions/${one.id}/calendar`}>
                {t.calendar}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Columns as="side">
        <Stack>
          {problem ? <Alert tone="caution">{problem}</Alert> : null}
          <Facts />
          {one.steps.includes('write-outcome') ? <HowWasIt /> : null}
        </Stack>
        <Stack>
          <WhatFollows />
          {one.steps.includes('move') ? <Changes /> : null}
        </Stack>
      </Columns>
    </>
  )
}

function Facts() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(introductionWords)
  return (
    <Card title={t.state} flush>
      <DataList
        rows={[
          { term: t.state, value: <IntroductionBadge phase={one.phase} /> },
          ...(one.outcome ? [{ term: t.outcome, value: t.outcomes[one.outcome] }] : []),
          ...(one.outcomeReason ? [{ term: t.reason, value: one.outcomeReason }] : []),
          { term: t.when, value: one.when },
          { term: t.place, value: one.where },
          { term: t.companion, value: one.companion ?? t.nobody },
          ...(one.bring ? [{ term: t.bring, value: one.bring }] : []),
          { term: t.vacancy, value: `${one.vacancy}, ${one.employer}` },
          ...(one.plannedBy ? [{ term: t.plannedBy, value: one.plannedBy }] : []),
          ...(one.changed ? [{ term: t.because, value: one.changed }] : []),
        ]}
      />
    </Card>
  )
}

/** One button for a yes of both; whoever does not go on has a reason. */
function HowWasIt() {
  const t = useWords(introductionWords)
  return (
    <Card main title={t.howWasIt}>
      <Stack tight>
        <Form method="post">
          <FormKey />
          <input type="hidden" name="outcome" value="both-go-on" />
          <Button look="primary" icon="check">
            {t.outcomes['both-go-on']}
          </Button>
        </Form>
        <Soft>{t.howLead}</Soft>
        {(['person-does-not', 'employer-does-not', 'did-not-happen'] as const).map((outcome) => (
          <Fold key={outcome} title={t.outcomes[outcome]}>
            <WithReason outcome={outcome} />
          </Fold>
        ))}
      </Stack>
    </Card>
  )
}

function WithReason({ outcome }: { outcome: 'person-does-not' | 'employer-does-not' | 'did-not-happen' }) {
  const answer = useActionData<typeof action>()
  const t = useWords(introductionWords)
  const lang = useLang()
  return (
    <PostForm answer={answer?.values.outcome === outcome ? { ...answer, problem: null } : undefined}>
      <input type="hidden" name="outcome" value={outcome} />
      <Select
        name="reason"
        label={t.reason}
        options={reasonsFor[outcome].map((one) => ({ value: one.id, label: one[lang] }))}
      />
      <Button>{t.saveOutcome}</Button>
    </PostForm>
  )
}

/** Both go on: work begins. It did not take place or was called off: another time. */
function WhatFollows() {
  const { outcome, phase, proposal } = useLoaderData<typeof loader>()
  const t = useWords(introductionWords)
  if (outcome === 'both-go-on')
    return (
      <Card title={t.whatFollows}>
        <ButtonGroup>
          {(['trial', 'hire', 'secondment'] as const).map((kind, at) => (
            <ButtonLink
              key={kind}
              {...(at === 0 ? { look: 'primary' } : {})}
              to={`/placements/new?kind=${kind}&proposal=${proposal}`}
            >
              {t.begin[kind]}
            </ButtonLink>
          ))}
        </ButtonGroup>
      </Card>
    )
  if (outcome !== 'did-not-happen' && phase !== 'called-off') return null
  return (
    <Card title={t.whatFollows}>
      <ButtonLink look="primary" icon="calendar" to={`/proposals/${proposal}/introduction`}>
        {t.planAgain}
      </ButtonLink>
    </Card>
  )
}

function Changes() {
  const { id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(introductionWords)
  const lang = useLang()
  return (
    <Card title={t.whatNow}>
      <Stack tight>
        <ButtonLink icon="edit" to={`/introductions/${id}/move`}>
          {t.move}
        </ButtonLink>
        <Fold title={t.callOff}>
          <PostForm answer={answer?.values.intent === 'call-off' ? { ...answer, problem: null } : undefined}>
            <input type="hidden" name="intent" value="call-off" />
            <Select
              name="because"
              label={t.because}
              options={introductionChanges.map((one) => ({ value: one.id, label: one[lang] }))}
            />
            <Button>{t.callOff}</Button>
          </PostForm>
        </Fold>
      </Stack>
    </Card>
  )
}

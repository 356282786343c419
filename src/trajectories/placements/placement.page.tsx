import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  Copyable,
  DataList,
  FormKey,
  PageHeader,
  Stack,
  Timeline,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { SignaturesCard } from '#trajectories/agreements/signatures-card.tsx'
import { stepFromForm } from '#trajectories/placements/placement.form.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { PlacementBadge } from '#trajectories/placements/placement-badge.tsx'
import { PlacementTable } from '#trajectories/placements/placement-table.tsx'
import { seePlacement } from '#trajectories/placements/see-placement.ts'
import { shownPlacement } from '#trajectories/placements/shown-placement.words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const placement = need(await seePlacement(house, caller, params.id ?? ''))
  return shownPlacement(placement, lang, house.clock.today())
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  stepFromForm(visitOf(context), request, params.id ?? '')

/** One piece of work: how it stands, what was agreed, who signed, and what can be done now. */
export default function PlacementPage() {
  const placement = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(placementWords)
  return (
    <>
      <PageHeader
        title={`${placement.name}, ${placement.at}`}
        lead={t.kinds[placement.kind]}
        breadcrumb={[{ label: t.title, to: '/placements' }]}
        actions={
          <>
            <ButtonLink icon="person" to={`/people/${placement.dossier}`}>
              {t.toDossier}
            </ButtonLink>
            <ButtonLink icon="chart" to={`/placements/${placement.id}/costs`}>
              {t.costs}
            </ButtonLink>
            {placement.phase === 'granted' || placement.phase === 'agreed' ? (
              <ButtonLink outside icon="calendar" to={`/placements/${placement.id}/calendar`}>
                {t.firstDayCalendar}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Columns as="side">
        <Stack>
          {answer?.form?.problem ? <Alert tone="caution">{answer.form.problem}</Alert> : null}
          {answer?.link ? (
            <Alert tone="positive" title={t.linkMade}>
              <Copyable text={answer.link} label={t.linkLabel} />
            </Alert>
          ) : null}
          <Card title={t.howItStands} flush>
            <DataList
              rows={[{ term: t.phase, value: <PlacementBadge phase={placement.phase} /> }, ...placement.facts]}
            />
          </Card>
          {placement.agreement ? <SignaturesCard id={placement.id} agreement={placement.agreement} /> : null}
          <Card title={t.changes}>
            <Timeline moments={placement.changes} />
          </Card>
          {placement.beside.length > 0 ? (
            <Card title={t.beside} flush>
              <PlacementTable rows={placement.beside} without={['name']} />
            </Card>
          ) : null}
        </Stack>
        <Stack>
          {placement.decision ? <Decision /> : null}
          <WhatNow />
        </Stack>
      </Columns>
    </>
  )
}

function Decision() {
  const { id, decision } = useLoaderData<typeof loader>()
  const t = useWords(placementWords)
  if (!decision) return null
  return (
    <Card title={decision.title} flush={decision.rows.length > 0}>
      {decision.rows.length > 0 ? <DataList as="narrow" rows={decision.rows} /> : <p>{decision.waits}</p>}
      {decision.mayDecide ? (
        <ButtonLink look="primary" to={`/placements/${id}/decision`}>
          {t.decide}
        </ButtonLink>
      ) : null}
    </Card>
  )
}

function WhatNow() {
  const { id, steps, kind, phase, next, endedByLeaving } = useLoaderData<typeof loader>()
  const t = useWords(placementWords)
  const mayChange = steps.length > 0 && phase !== 'requested'
  if (steps.length === 0 && !endedByLeaving) return null
  return (
    <Card title={t.whatNow}>
      <ButtonGroup>
        {steps.includes('start') ? <OneStep step="start" look="primary" /> : null}
        {mayChange ? (
          <ButtonLink icon="edit" to={`/placements/${id}/change`}>
            {t.change}
          </ButtonLink>
        ) : null}
        {steps.includes('end') ? <ButtonLink to={`/placements/${id}/ending`}>{t.end}</ButtonLink> : null}
        {steps.includes('end') && kind === 'assignment' ? (
          <ButtonLink to={`/placements/${id}/takeover`}>{t.takeOver}</ButtonLink>
        ) : null}
        {next === 'stays-on' && kind === 'trial' ? (
          <ButtonLink look="primary" to={`/placements/new?kind=hire&follows=${id}`}>
            {t.thenHire}
          </ButtonLink>
        ) : null}
        {steps.includes('withdraw') ? <OneStep step="withdraw" /> : null}
      </ButtonGroup>
    </Card>
  )
}

function OneStep({ step, look }: { step: 'start' | 'withdraw'; look?: 'primary' }) {
  const t = useWords(placementWords)
  return (
    <Form method="post">
      <FormKey />
      <Button name="intent" value={step} {...(look ? { look } : {})}>
        {t.steps[step]}
      </Button>
    </Form>
  )
}

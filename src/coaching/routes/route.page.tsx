import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { employerPageWords } from '#coaching/employer-page/employer-page.words.ts'
import { reportWords } from '#coaching/reports/report.words.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import type { StepName } from '#coaching/routes/route.workflow.ts'
import { RouteBadge } from '#coaching/routes/route-badge.tsx'
import { seeRoute } from '#coaching/routes/see-route.ts'
import { shownView } from '#coaching/routes/shown-view.words.ts'
import {
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  DataList,
  PageHeader,
  Soft,
  Stack,
  Steps,
  Table,
  Timeline,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownView(need(await seeRoute(house, caller, params.id ?? '')), lang, house.clock.today())
}

/** One route: where it stands, what can be done now and what is in the way, who pays, and all that happened. */
export default function RoutePage() {
  const route = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  const r = useWords(requestPageWords)
  const e = useWords(employerPageWords)
  return (
    <Stack>
      <PageHeader
        title={route.name}
        lead={t.kinds[route.kind]}
        breadcrumb={[{ label: t.title, to: '/coaching' }]}
        actions={
          <>
            <ButtonLink icon="person" to={`/people/${route.dossier}`}>
              {t.toDossier}
            </ButtonLink>
            <ButtonLink icon="tasks" to={`/coaching/requests/new?route=${route.id}`}>
              {r.begin}
            </ButtonLink>
            {route.employers.map(({ at, to }) => (
              <ButtonLink key={to} icon="building" to={to}>
                {e.toPage(at)}
              </ButtonLink>
            ))}
            {route.hasActivation ? (
              <ButtonLink icon="tasks" to={`/coaching/${route.id}/activation`}>
                {t.toActivation}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Card>
        <Steps steps={route.thread} />
      </Card>
      <Columns as="side">
        <Stack>
          <Card title={t.route} flush>
            <DataList rows={[{ term: t.phase, value: <RouteBadge phase={route.phase} /> }, ...route.facts]} />
          </Card>
          <Granted />
          <Card title={t.history}>
            <Timeline moments={route.taken} />
          </Card>
        </Stack>
        <Stack>
          <WhatNow />
          <Card title={t.whoPays} flush>
            <DataList as="narrow" rows={route.payers} />
          </Card>
          {route.pauses.length > 0 ? (
            <Card title={t.pausesTitle} flush>
              <DataList as="narrow" rows={route.pauses} />
            </Card>
          ) : null}
        </Stack>
      </Columns>
    </Stack>
  )
}

function Granted() {
  const { periods } = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  const w = useWords(reportWords)
  return (
    <Card title={t.granted} flush={periods.length > 0}>
      {periods.length === 0 ? (
        <p>{t.noneGranted}</p>
      ) : (
        <Table
          caption={t.granted}
          rows={periods}
          rowKey={(row) => row.id}
          columns={[
            { head: t.phase, main: true, cell: (row) => row.kind },
            { head: t.from, cell: (row) => row.days },
            { head: t.hours, cell: (row) => row.hours },
            {
              head: w.toReport,
              cell: (row) =>
                row.report ? (
                  <ButtonLink small to={row.report}>
                    {w.toReport}
                  </ButtonLink>
                ) : null,
            },
          ]}
        />
      )}
    </Card>
  )
}

/** What the table of the route offers, and for each what is still in the way. */
function WhatNow() {
  const { id, offers, mayPause, mayChangePayer, next } = useLoaderData<typeof loader>()
  const t = useWords(routeWords)
  if (offers.length === 0 && !mayPause && !mayChangePayer && !next)
    return (
      <Card title={t.whatNow}>
        <p>{t.nothingNow}</p>
      </Card>
    )
  const first = offers.find(({ step, waits }) => !waits && leadsOn(step))?.step
  return (
    <Card title={t.whatNow}>
      <Stack>
        {offers
          .filter(({ waits }) => waits)
          .map(({ step, label, waits }) => (
            <p key={step}>
              <strong>{label}</strong>: <Soft>{waits}</Soft>
            </p>
          ))}
        {next ? <p>{next.says}</p> : null}
        <ButtonGroup>
          {next ? (
            <ButtonLink look="primary" to={`/coaching/requests/new?route=${id}`}>
              {next.label}
            </ButtonLink>
          ) : null}
          {offers
            .filter(({ waits }) => !waits)
            .map(({ step, label }) => (
              <ButtonLink
                key={step}
                to={`/coaching/${id}/steps/${step}`}
                {...(step === first ? { look: 'primary' } : {})}
              >
                {label}
              </ButtonLink>
            ))}
          {mayPause ? <ButtonLink to={`/coaching/${id}/pause`}>{t.pause}</ButtonLink> : null}
          {mayChangePayer ? <ButtonLink to={`/coaching/${id}/payer`}>{t.newPayer}</ButtonLink> : null}
        </ButtonGroup>
      </Stack>
    </Card>
  )
}

/** Closing, stopping and saying no are there, and are never what one presses first. */
const leadsOn = (step: StepName): boolean =>
  ![
    'close',
    'stop',
    'decline',
    'takeBack',
    'reportConduct',
    'notReadyAfterAll',
    'noWorkAfterTrial',
    'notGranted',
  ].includes(step)

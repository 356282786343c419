import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Helper } from '#desk/my/helper.tsx'
import { myWords } from '#desk/my/my.words.ts'
import { type OwnStep, ownSteps, stateOf } from '#desk/my/my-route.rules.ts'
import { seeMyConsent } from '#desk/my/see-my-consent.ts'
import { seeMyRoute } from '#desk/my/see-my-route.ts'
import { ButtonLink, Card, PageHeader, Stack, Steps, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Phase, seeOwnIntroductions, seeOwnQuestions, seeOwnWork } from '#trajectories/public.ts'
import { spokenClockTime, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const route = need(await seeMyRoute(house, caller))
  const questions = need(await seeOwnQuestions(house, caller))
  const works = need(await seeOwnWork(house, caller))
  const asked = need(await seeMyConsent(house, caller)).find(({ state }) => state === 'asked')
  const [meets] = need(await seeOwnIntroductions(house, caller))
  return {
    route,
    meets: meets && {
      ...{ id: meets.id as string, employer: meets.employer, calledOff: meets.calledOff },
      day: spokenDay(meets.day, lang, { weekday: true, year: 'when-other', than: house.clock.today() }),
      time: spokenClockTime(meets.time, lang),
    },
    consent: asked ? { id: asked.id, what: asked.what } : null,
    toSign: works.some(({ agreement }) => agreement?.maySign),
    works: works.length > 0,
    questions: questions.map(({ id, phase, work, saidBy }) => ({ id, phase, saidBy, employer: work.employer.name })),
  }
}

const icons = {
  signedUp: 'note',
  gettingToKnow: 'people',
  talking: 'talk',
  trying: 'star',
  working: 'briefcase',
} as const

export default function MyRoutePage() {
  const { route, questions, consent, toSign, works, meets } = useLoaderData<typeof loader>()
  const t = useWords(myWords)
  const asking = questions.find((question) => question.phase === 'asking')
  const going = works
    ? undefined
    : questions.find((question) => question.phase !== 'asking' && question.phase !== 'person-no')
  return (
    <Stack>
      <PageHeader title={t.hello(route.firstName)} />
      {asking ? <AskCard id={asking.id} employer={asking.employer} /> : null}
      {!asking && toSign ? <SignCard /> : null}
      {!asking && !toSign && route.message ? <MessageCard /> : null}
      {!asking && !toSign && consent ? <ConsentCard id={consent.id} /> : null}
      {!asking && meets ? <MeetsCard {...meets} /> : null}
      {asking && meets ? <TargetLink to={`/my/introductions/${meets.id}`}>{t.meets(meets.employer)}</TargetLink> : null}
      {!asking && going && !meets ? <GoingCard {...going} /> : null}
      {!asking && !going && !meets && !toSign && route.steps === 0 ? (
        <p>{route.now ? t.now[route.now] : t.now.stopped}</p>
      ) : null}
      <section aria-labelledby="route">
        <h2 id="route">{t.route}</h2>
        <Steps
          down
          steps={ownSteps.map((step: OwnStep) => ({
            label: t.steps[step],
            state: stateOf(step, route.now),
            icon: icons[step],
          }))}
        />
      </section>
      {route.steps > 0 ? <TargetLink to="/my/steps">{t.stepsLeft(route.steps)}</TargetLink> : null}
      <Helper helper={route.helper} writes={!asking} />
      {route.emergency ? <TargetLink to="/my/emergencies">{t.emergency}</TargetLink> : null}
      {route.coached ? <TargetLink to="/my/coaching">{t.coaching}</TargetLink> : null}
      {works ? <TargetLink to="/my/work">{t.myWork}</TargetLink> : null}
      {route.acting ? <TargetLink to="/my/acting">{t.acting}</TargetLink> : null}
      <TargetLink to="/my/profile">{t.profile}</TargetLink>
      <TargetLink to="/my/consent">{t.consent}</TargetLink>
      <TargetLink to="/my/looks">{t.whoLooked}</TargetLink>
      <TargetLink to="/my/rights">{t.rights}</TargetLink>
    </Stack>
  )
}

function AskCard({ id, employer }: { id: string; employer: string }) {
  const t = useWords(myWords)
  return (
    <Card main title={t.question}>
      <Stack tight>
        <p>{t.mayTheySee(employer)}</p>
        <ButtonLink look="primary" wide to={`/my/questions/${id}`}>
          {t.readQuestion}
        </ButtonLink>
      </Stack>
    </Card>
  )
}

function SignCard() {
  const t = useWords(myWords)
  return (
    <Card main title={t.toSign}>
      <ButtonLink look="primary" wide to="/my/work">
        {t.readAndSign}
      </ButtonLink>
    </Card>
  )
}

function MessageCard() {
  const t = useWords(myWords)
  return (
    <Card main title={t.message}>
      <ButtonLink look="primary" wide to="/my/messages">
        {t.readMessage}
      </ButtonLink>
    </Card>
  )
}

function ConsentCard({ id }: { id: string }) {
  const t = useWords(myWords)
  return (
    <Card main title={t.question}>
      <ButtonLink look="primary" wide to={`/my/consent/${id}`}>
        {t.readQuestion}
      </ButtonLink>
    </Card>
  )
}

function MeetsCard({ id, employer, calledOff, day, time }: NonNullable<Awaited<ReturnType<typeof loader>>['meets']>) {
  const t = useWords(myWords)
  return (
    <Card main title={t.meets(employer)}>
      <Stack tight>
        <p>{calledOff ? t.meetsNot : t.meetsWhen(day, time)}</p>
        <ButtonLink wide to={`/my/introductions/${id}`}>
          {t.appointment}
        </ButtonLink>
      </Stack>
    </Card>
  )
}

interface Going {
  readonly id: string
  readonly phase: Phase
  readonly employer: string
  readonly saidBy: string | null
}

/** What was said, and by whom where somebody said it for her. */
function GoingCard({ id, phase, employer, saidBy }: Going) {
  const t = useWords(myWords)
  const said =
    phase === 'employer-yes' || phase === 'employer-no' ? t.phase[phase] : saidBy ? t.saidYesFor(saidBy) : t.saidYes
  return (
    <Card main title={said}>
      <Stack tight>
        <p>{phase === 'employer-no' ? t.phase['employer-noNext'] : t.saidYesNext(employer)}</p>
        <ButtonLink wide to={`/my/questions/${id}`}>
          {t.work}
        </ButtonLink>
      </Stack>
    </Card>
  )
}

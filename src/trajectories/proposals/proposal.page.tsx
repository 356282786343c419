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
  PostForm,
  Radios,
  Select,
  Stack,
  useLang,
  useWords,
  Watch,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { shownIntroduction } from '#trajectories/introductions/introduction.words.ts'
import { IntroductionsCard } from '#trajectories/introductions/introductions-card.tsx'
import { seeIntroductions } from '#trajectories/introductions/see-introductions.ts'
import { answerHows } from '#trajectories/proposals/proposal.shapes.ts'
import { running } from '#trajectories/proposals/proposal.ts'
import { proposalWords } from '#trajectories/proposals/proposal.words.ts'
import { seeProposal } from '#trajectories/proposals/see-proposal.ts'
import { stepFromForm } from '#trajectories/proposals/step.form.ts'
import { readId, spokenDay } from '#values/public.ts'
import { employerRefusals, personRefusals } from '#vocabulary/public.ts'
import { PhaseBadge } from './phase-badge.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const proposal = need(await seeProposal(house, caller, need(readId<'Proposal'>(params.id ?? ''))))
  const { answered } = proposal
  const introductions = need(await seeIntroductions(house, caller, { proposal: proposal.id }))
  return {
    ...proposal,
    mayAgain: (proposal.phase === 'asking' || proposal.phase === 'proposed') && !proposal.takeBackUntil,
    introductions: introductions.map((one) => shownIntroduction(one, lang)),
    answered: answered && { ...answered, on: spokenDay(answered.on, lang) },
    since: spokenDay(proposal.since, lang, { year: 'always' }),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  stepFromForm(visitOf(context), request, params.id ?? '')

export default function ProposalPage() {
  const proposal = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(proposalWords)
  const { steps } = proposal
  return (
    <>
      <PageHeader
        title={`${proposal.name}, ${proposal.vacancy.title}`}
        breadcrumb={[
          { label: t.title, to: '/proposals' },
          { label: proposal.vacancy.title, to: `/vacancies/${proposal.vacancy.id}` },
        ]}
        actions={
          <>
            <ButtonLink icon="person" to={`/people/${proposal.dossier}`}>
              {t.toDossier}
            </ButtonLink>
            {steps.includes('propose') ? <OneStep step="propose" look="primary" /> : null}
          </>
        }
      />
      <div role="status">
        <ConsentGone {...proposal} />
      </div>
      <Columns as="side">
        <Stack>
          {answer?.link ? (
            <Alert tone="positive" title={t.linkMade}>
              <Copyable text={answer.link} label={t.linkLabel} />
              <p>{t.linkNameless}</p>
            </Alert>
          ) : null}
          <Card title={t.whereItStands} flush>
            <DataList
              rows={[
                { term: t.phase, value: <PhaseBadge phase={proposal.phase} /> },
                { term: t.since, value: proposal.since },
                { term: t.vacancy, value: `${proposal.vacancy.title}, ${proposal.vacancy.employer}` },
                ...(proposal.answered ? [{ term: t.personSaid, value: t.said(proposal.answered) }] : []),
                ...(proposal.reason ? [{ term: t.reasonLabel, value: <Reason id={proposal.reason} /> }] : []),
              ]}
            />
          </Card>
          {steps.includes('say-yes') ? <AnswerForm of="person" answer={answer?.form} /> : null}
          {steps.includes('choose-somebody') ? <AnswerForm of="employer" answer={answer?.form} /> : null}
          {proposal.introductions.length > 0 ? <IntroductionsCard rows={proposal.introductions} /> : null}
          {proposal.phase === 'employer-yes' ? <ToWork {...proposal} /> : null}
        </Stack>
        <Stack>
          {proposal.phase === 'asking' && proposal.lettersBy !== 'e-mail' && proposal.lettersBy ? (
            <Alert>{t.askedBy[proposal.lettersBy]}</Alert>
          ) : null}
          <Card title={t.next}>
            <ButtonGroup>
              {running.some((phase) => phase === proposal.phase) ? <OneStep step="link" /> : null}
              {proposal.mayAgain ? <OneStep step="send-again" /> : null}
              {steps.includes('withdraw') ? <OneStep step="withdraw" /> : null}
            </ButtonGroup>
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

/** A screen that stays open during a meeting says by itself that she took it back. */
function ConsentGone({ phase, consent }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'phase' | 'consent'>) {
  const t = useWords(proposalWords)
  if (!consent) return null
  const gone = phase !== 'withdrawn' && (consent.state === 'withdrawn' || consent.state === 'expired')
  return (
    <>
      <Watch address={`/consent/stamp?of=${consent.id}`} stamp={`${consent.id} ${consent.state}`} />
      {gone ? (
        <Alert tone="caution" title={t.consentGone[consent.state === 'expired' ? 'expired' : 'withdrawn']}>
          {t.shareNothing}
        </Alert>
      ) : null}
    </>
  )
}

/** The employer said yes: first they meet, and then the work begins. */
function ToWork({ id, introductions }: ReturnType<typeof useLoaderData<typeof loader>>) {
  const t = useWords(proposalWords)
  const met = introductions.some(({ outcome }) => outcome === 'both-go-on')
  const waits = introductions.some(({ phase }) => phase === 'planned')
  return (
    <Card title={t.toWork}>
      <ButtonGroup>
        {met || waits ? null : (
          <ButtonLink look="primary" icon="calendar" to={`/proposals/${id}/introduction`}>
            {t.ways.introduction}
          </ButtonLink>
        )}
        <ButtonLink {...(met ? { look: 'primary' } : {})} to={`/placements/new?kind=trial&proposal=${id}`}>
          {t.ways.trial}
        </ButtonLink>
        <ButtonLink to={`/placements/new?kind=hire&proposal=${id}`}>{t.ways.hire}</ButtonLink>
        <ButtonLink to={`/placements/new?kind=secondment&proposal=${id}`}>{t.ways.secondment}</ButtonLink>
      </ButtonGroup>
    </Card>
  )
}

function OneStep({ step, look }: { step: 'propose' | 'withdraw' | 'link' | 'send-again'; look?: 'primary' }) {
  const t = useWords(proposalWords)
  return (
    <Form method="post">
      <FormKey />
      <Button name="intent" value={step} {...(look ? { look } : {})}>
        {step === 'link' ? t.link : step === 'send-again' ? t.sendAgain : t.steps[step]}
      </Button>
    </Form>
  )
}

function AnswerForm({ of, answer }: { of: 'person' | 'employer'; answer: Parameters<typeof PostForm>[0]['answer'] }) {
  const t = useWords(proposalWords)
  const lang = useLang()
  const reasons = of === 'person' ? personRefusals : employerRefusals
  return (
    <Card title={t.whoAnswers[of]}>
      <PostForm answer={answer}>
        <input type="hidden" name="intent" value={of === 'person' ? 'person-answer' : 'employer-answer'} />
        <Radios
          name="answer"
          label={t.answerLabel}
          inRow
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
        <Select
          name="reason"
          label={t.reasonLabel}
          hint={t.reasonHint}
          optional
          options={reasons.map((reason) => ({ value: reason.id, label: reason[lang] }))}
        />
        {of === 'person' ? (
          <Radios
            name="how"
            label={t.howLabel}
            options={answerHows.map((value) => ({ value, label: t.hows[value] }))}
          />
        ) : null}
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </Card>
  )
}

function Reason({ id }: { id: string }) {
  const lang = useLang()
  const known = [...personRefusals, ...employerRefusals].find((reason) => reason.id === id)
  return <>{known?.[lang] ?? id}</>
}

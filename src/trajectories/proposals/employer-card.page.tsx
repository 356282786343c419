import type { ReactNode } from 'react'
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  DataList,
  Fold,
  FormKey,
  PageHeader,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { seeGuestIntroduction } from '#trajectories/introductions/guest-introduction.ts'
import { answerByLink } from '#trajectories/proposals/answer-proposal.ts'
import { employerCardWords, shownMeeting } from '#trajectories/proposals/employer-card.words.ts'
import { guestFor } from '#trajectories/proposals/guest-for.ts'
import { EmployerAnswer } from '#trajectories/proposals/proposal.shapes.ts'
import { seeEmployerCard } from '#trajectories/proposals/see-employer-card.ts'
import { spokenTime } from '#values/public.ts'
import { employerRefusals } from '#vocabulary/public.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  const guest = await guestFor(visit)
  const card = need(await seeEmployerCard(visit.house, guest, params.token ?? '', visit.lang))
  const meets = await seeGuestIntroduction(visit.house, guest, params.token ?? '')
  return {
    ...card,
    meets: meets.done ? shownMeeting(meets.value, visit.lang) : null,
    calendar: `/card/${params.token}/calendar`,
    now: visit.house.clock.now(),
    watch: { address: `/card/${params.token}/stamp`, nonce: visit.nonce },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = openVisitOf(context)
  const answer = EmployerAnswer.safeParse(await formValues(request))
  if (!answer.success) return { said: null }
  const answered = await answerByLink(visit.house, await guestFor(visit), params.token ?? '', answer.data)
  return { said: answered.done ? answer.data.answer : ('too-late' as const) }
}

export default function EmployerCardPage() {
  const card = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(employerCardWords)
  const [address] = useSearchParams()
  const asks = card.mayAnswer && !answer?.said
  const asksWhyNot = asks && address.has('no')
  return (
    <Shared card={card}>
      <PageHeader title={card.name ?? t.somebody} lead={`${card.title}, ${card.employer}`} />
      {answer?.said ? (
        <Alert tone={answer.said === 'too-late' ? 'caution' : 'positive'}>{t.said[answer.said]}</Alert>
      ) : null}
      {card.takenBack ? <Alert tone="caution">{t.takenBack}</Alert> : null}
      {card.name || card.takenBack ? null : <Alert>{card.waits ? t.allLater : t.nameLater}</Alert>}
      {card.meets && !answer?.said ? <Meeting meets={card.meets} calendar={card.calendar} /> : null}
      {asksWhyNot ? <Reasons /> : null}
      {asks && !asksWhyNot ? <YesOrNo /> : null}
      {asksWhyNot || card.waits ? null : <About card={card} />}
      {asksWhyNot || card.takenBack ? null : <p className="sk-soft">{t.noHealth}</p>}
    </Shared>
  )
}

type CardWords = (typeof employerCardWords)['en']
type Shown = ReturnType<typeof useLoaderData<typeof loader>>

/** What she lets an employer read. While the page lies open a small script asks whether she still does. */
function Shared({ card, children }: { card: Shown; children: ReactNode }) {
  const t = useWords(employerCardWords)
  if (card.waits || card.takenBack) return <Stack>{children}</Stack>
  return (
    <>
      <div data-shared={card.watch.address} data-somebody={t.somebody} data-taken-back={t.takenBack}>
        <Stack>{children}</Stack>
      </div>
      <script type="module" nonce={card.watch.nonce} src={import.meta.env.SCRIPT_CARD} />
    </>
  )
}

/** When and where they meet; a change stands here at once. */
function Meeting({ meets, calendar }: { meets: NonNullable<Shown['meets']>; calendar: string }) {
  const t = useWords(employerCardWords)
  if (meets.calledOff) return <Alert tone="caution">{t.meeting.calledOff}</Alert>
  return (
    <Card main title={t.meeting.title}>
      <Stack tight>
        <DataList
          as="narrow"
          rows={[
            { term: t.meeting.when, value: meets.when },
            { term: t.meeting.where, value: meets.place ?? t.meeting.byPhone },
            ...(meets.companion ? [{ term: t.meeting.goesAlong, value: meets.companion }] : []),
          ]}
        />
        <ButtonLink outside icon="calendar" to={calendar}>
          {t.meeting.calendar}
        </ButtonLink>
      </Stack>
    </Card>
  )
}

function hoursIn({ min, max }: Shown['hours'], t: CardWords): string | null {
  const [least, most] = [min ?? max, max ?? min]
  return least === null || most === null ? null : t.hoursOf(least, most)
}

function About({ card }: { card: Shown }) {
  const t = useWords(employerCardWords)
  const lang = useLang()
  return (
    <Card title={t.about} flush>
      <DataList
        rows={[
          { term: t.looksFor, value: card.occupations.length > 0 ? card.occupations.join(', ') : null },
          { term: t.hours, value: hoursIn(card.hours, t) },
          { term: t.available, value: card.availableFrom },
          {
            term: t.ownWords,
            value: card.talents.length > 0 ? card.talents.map((line) => `“${line}”`).join(' ') : null,
          },
          ...(card.registered === null
            ? []
            : [{ term: t.register, value: t.registerSays[card.registered ? 'yes' : 'no'] }]),
          { term: t.asOf, value: spokenTime(card.now, lang) },
        ]}
      />
    </Card>
  )
}

function YesOrNo() {
  const t = useWords(employerCardWords)
  return (
    <Card main title={t.question}>
      <Stack tight>
        <Form method="post">
          <FormKey />
          <Button wide icon="check" name="answer" value="yes">
            {t.yes}
          </Button>
        </Form>
        <ButtonLink wide icon="close" to="?no">
          {t.no}
        </ButtonLink>
      </Stack>
    </Card>
  )
}

/** The list begins with what is said most; the rest is one tap further. */
const seenAtOnce = 5

function Reasons() {
  const t = useWords(employerCardWords)
  const lang = useLang()
  const button = (reason: (typeof employerRefusals)[number]) => (
    <Button key={reason.id} wide name="reason" value={reason.id}>
      {reason[lang]}
    </Button>
  )
  return (
    <Card main title={t.whyNot}>
      <Form method="post">
        <FormKey />
        <input type="hidden" name="answer" value="no" />
        <Stack tight>
          {employerRefusals.slice(0, seenAtOnce).map(button)}
          <Fold title={t.otherReason}>{employerRefusals.slice(seenAtOnce).map(button)}</Fold>
        </Stack>
      </Form>
    </Card>
  )
}

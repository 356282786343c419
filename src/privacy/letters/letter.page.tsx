import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Alert, Button, ButtonLink, Card, FormKey, PageHeader, Stack, useLang, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { myEmergencyWords } from '#privacy/emergency/my-emergencies.words.ts'
import { letterTextWords } from '#privacy/letters/letter.words.ts'
import {
  AboutActing,
  AboutAgreement,
  AboutConsent,
  AboutHandover,
  AboutIntroduction,
  AboutMessage,
  AboutQuestion,
} from '#privacy/letters/letter-parts.tsx'
import { postWords } from '#privacy/letters/post.words.ts'
import { postLetter, seeLetter } from '#privacy/letters/see-post.ts'
import { myRightsWords } from '#privacy/rights/my-rights.words.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return need(await seeLetter(house, caller, need(readId<'PaperLetter'>(params.id ?? '')), lang))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = postWords[visit.lang]
  const id = need(readId<'PaperLetter'>(params.id ?? ''))
  const posted = await postLetter(visit.house, callerWithKey(visit, await formValues(request)), id)
  if (!posted.done && posted.refusal.because === 'posted-already') return saved('/post', t.refusals['posted-already'])
  need(posted)
  return saved('/post', t.done)
}

/** Made to print: what stands around the letter stays on the screen. */
export default function LetterPage() {
  const { inList, phone, by, posted, answer, about } = useLoaderData<typeof loader>()
  const t = useWords(postWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={inList} breadcrumb={[{ label: t.title, to: '/post' }]} />
      <Stack>
        <Alert tone="info">{by === 'phone' && phone ? t.callFirst(phone) : t.print}</Alert>
        <Card>
          <Text />
        </Card>
        {answer ? (
          <Alert tone="info">
            <p>{about === 'agreement' ? t.signedHint : t.answerHint}</p>
            <ButtonLink to={answer}>{about === 'agreement' ? t.noteSigned : t.noteAnswer}</ButtonLink>
          </Alert>
        ) : null}
        {posted ? null : (
          <Form method="post">
            <FormKey />
            <Button look="primary" icon="check">
              {t.posted}
            </Button>
          </Form>
        )}
      </Stack>
    </div>
  )
}

function Text() {
  const { to, on, actsFor, ...about } = useLoaderData<typeof loader>()
  const { right, emergency, question, consent, ending, acting, introduction, message, agreement, handover } = about
  const t = useWords(letterTextWords)
  const lang = useLang()
  return (
    <>
      <p>
        {to.name}
        <br />
        {to.place}
      </p>
      <p>{spokenDay(on, lang)}</p>
      <p>{t.dear(to.name)}</p>
      {actsFor && !acting ? <p>{t.actsFor(actsFor)}</p> : null}
      {question ? <AboutQuestion {...question} /> : null}
      {consent ? <AboutConsent {...consent} /> : null}
      {ending ? <p>{`${t.ending(spokenDay(ending, lang))} ${t.endingMore}`}</p> : null}
      {acting ? <AboutActing {...acting} actsFor={actsFor} /> : null}
      {introduction ? <AboutIntroduction {...introduction} /> : null}
      {message ? <AboutMessage {...message} /> : null}
      {handover ? <AboutHandover {...handover} /> : null}
      {agreement ? <AboutAgreement {...agreement} /> : null}
      {right ? <AboutRight {...right} /> : null}
      {emergency ? <AboutEmergency {...emergency} /> : null}
      <p>{t.questions}</p>
    </>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>

function AboutRight(right: NonNullable<Shown['right']>) {
  const { kind, receivedOn, dueOn, extendedBecause, verdict, reason, keptUntil, answer } = right
  const t = useWords(letterTextWords)
  const mine = useWords(myRightsWords)
  const lang = useLang()
  return (
    <>
      <p>
        {t.asked(spokenDay(receivedOn, lang))} {mine.kinds[kind]}.
      </p>
      {verdict === null ? <p>{mine.state.open(spokenDay(dueOn, lang))}</p> : <p>{t.answer}</p>}
      {verdict === null && extendedBecause ? <p>{mine.longer[extendedBecause]}</p> : null}
      {verdict === null ? null : <p>{mine.state[verdict]}</p>}
      {reason ? <p>{(mine.reasons as Readonly<Record<string, string>>)[reason]}</p> : null}
      {keptUntil ? <p>{mine.keptUntil(spokenDay(keptUntil, lang))}</p> : null}
      {answer ? <p>{answer}</p> : null}
      {verdict === 'refused' ? <p>{mine.complain}</p> : null}
    </>
  )
}

function AboutEmergency({ who, organisation, day, reason, verdict }: NonNullable<Shown['emergency']>) {
  const t = useWords(letterTextWords)
  const mine = useWords(myEmergencyWords)
  const reasons: Readonly<Record<string, string>> = mine.reasons
  return (
    <>
      <p>{t.opened(who ?? organisation ?? t.somebody, spokenDay(day, useLang()))}</p>
      <p>{reasons[reason]}</p>
      <p>{verdict ? mine.checked[verdict] : mine.notChecked}</p>
    </>
  )
}

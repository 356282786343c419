import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { answerLookQuestion, askAboutHealth, freeTextWords, isMeant, LookAnswer, purposeWords } from '#access/public.ts'
import { lookQuestionWords } from '#desk/look-questions/look-question.words.ts'
import { seeLookQuestion } from '#desk/look-questions/see-look-question.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataList,
  PageHeader,
  PostForm,
  Stack,
  TextArea,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeLookQuestion(house, caller, need(readId<'LookQuestion'>(params.id ?? ''))))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = lookQuestionWords[visit.lang]
  const values = await formValues(request)
  const given = LookAnswer.safeParse({ ...values, meant: isMeant(values) })
  if (!given.success) return invalid(errorsOf(given.error.issues, t.errors), values)
  const id = need(readId<'LookQuestion'>(params.id ?? ''))
  const answered = await answerLookQuestion(visit.house, callerWithKey(visit, values), id, given.data)
  if (!answered.done && answered.refusal.because === 'already-answered')
    return refusedWith(t.refusals['already-answered'], values)
  if (!answered.done && answered.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], answered.refusal.words, values)
  need(answered)
  return saved('/work', t.sent)
}

export default function LookQuestionPage() {
  const question = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(lookQuestionWords)
  const purposes = useWords(purposeWords)
  const lang = useLang()
  const who = [question.lookerName, question.lookerOrganisation].filter(Boolean).join(', ')
  return (
    <Stack>
      <PageHeader title={t.title(question.person ?? t.somebody)} lead={t.lead} />
      <Card flush>
        <DataList
          as="narrow"
          rows={[
            { term: t.when, value: spokenDay(question.day, lang) },
            { term: t.who, value: who || t.nobody },
            { term: t.did, value: t.kinds[question.kind] },
            { term: t.why, value: purposes[question.purpose] ?? question.purpose },
            { term: t.line, value: question.line ?? t.noLine },
            ...(question.askedBy ? [{ term: t.askedBy, value: question.askedBy }] : []),
          ]}
        />
      </Card>
      {question.objection ? <ButtonLink to={`/rights/${question.objection}`}>{t.objection}</ButtonLink> : null}
      {question.answer === null ? (
        <Card>
          <PostForm answer={answer}>
            <TextArea name="answer" label={t.answer} hint={t.answerHint} />
            <Button look="primary">{t.send}</Button>
          </PostForm>
        </Card>
      ) : (
        <Card title={t.answered(question.answeredBy ?? t.somebody)}>
          <p>{question.answer}</p>
        </Card>
      )}
    </Stack>
  )
}

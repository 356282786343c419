import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { askAboutHealth, freeTextWords, isMeant, mayDo } from '#access/public.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  DataList,
  PageHeader,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { AnswerForm, ExtensionForm } from '#privacy/rights/answer-form.tsx'
import { answerRight, extendRight } from '#privacy/rights/answer-right.ts'
import { articleOf } from '#privacy/rights/rights.rules.ts'
import { RightAnswer, RightExtension } from '#privacy/rights/rights.shapes.ts'
import { rightsWords } from '#privacy/rights/rights.words.ts'
import { seeRight } from '#privacy/rights/see-rights.ts'
import { toldColumns } from '#privacy/rights/told-columns.words.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const request = need(await seeRight(house, caller, need(readId<'RightsRequest'>(params.id ?? ''))))
  return { ...request, seesAll: mayDo(caller, 'see-rights') }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = rightsWords[visit.lang]
  const id = need(readId<'RightsRequest'>(params.id ?? ''))
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'extend') {
    const asked = RightExtension.safeParse(values)
    if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
    const extended = await extendRight(visit.house, caller, id, asked.data)
    if (extended.done) return saved(`/rights/${id}`, t.extended)
    if (extended.refusal.because === 'not-found') need(extended)
    return refusedWith(t.refusals[extended.refusal.because], values)
  }
  const asked = RightAnswer.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const answered = await answerRight(visit.house, caller, id, asked.data)
  if (answered.done) return answered.value.waits ? saved(`/rights/${id}`, t.waits) : saved('/work', t.saved)
  if (answered.refusal.because === 'not-found') need(answered)
  if (answered.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], answered.refusal.words, values)
  return refusedWith(t.refusals[answered.refusal.because], values)
}

/** What is asked, by which day, and the answer of a person. */
export default function Right() {
  const request = useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  return (
    <>
      <PageHeader
        title={t.of(request.name ?? t.somebody, t.kinds[request.kind])}
        breadcrumb={[request.seesAll ? { label: t.title, to: '/rights' } : { label: t.myWork, to: '/work' }]}
      />
      <Columns as="half">
        <Stack>
          <Card flush>
            <Facts />
          </Card>
          <Around />
          <Corrected />
          {request.lookQuestion ? (
            <ButtonLink to={`/look-questions/${request.lookQuestion}`}>{t.lookQuestion}</ButtonLink>
          ) : null}
          {request.subject ? <ButtonLink to={`/log?subject=${request.subject}`}>{t.whoLooked}</ButtonLink> : null}
        </Stack>
        {request.verdict === null ? (
          <Stack>
            <AnswerForm kind={request.kind} />
            {request.mayExtend ? <ExtensionForm /> : null}
          </Stack>
        ) : (
          <Answered />
        )}
      </Columns>
    </>
  )
}

function Facts() {
  const { receivedOn, cameBy, askedBy, dueOn, daysLeft, pressing, verdict, about, work, part, line, extendedBecause } =
    useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  const lang = useLang()
  const tone = daysLeft < 0 ? 'negative' : pressing ? 'caution' : 'info'
  return (
    <DataList
      as="narrow"
      rows={[
        { term: t.received, value: spokenDay(receivedOn, lang) },
        { term: t.cameBy, value: askedBy ? t.onBehalf(t.ways[cameBy], askedBy) : t.ways[cameBy] },
        {
          term: t.due,
          value: (
            <>
              {spokenDay(dueOn, lang)} {verdict === null ? <Badge tone={tone}>{t.left(daysLeft)}</Badge> : null}
            </>
          ),
        },
        ...(extendedBecause ? [{ term: t.extendBecause, value: t.extendedTo(t.extendReasons[extendedBecause]) }] : []),
        ...(about ? [{ term: t.about, value: t.uses[about] }] : []),
        ...(work ? [{ term: t.work, value: `${work.title}, ${work.employer}` }] : []),
        ...(part ? [{ term: t.part, value: part }] : []),
        { term: t.line, value: line ?? t.noLine },
      ]}
    />
  )
}

/** What one needs beside it to give an answer: the file, the dossier, or what the law says about the end. */
function Around() {
  const { id, kind, verdict, dossier, ending, about } = useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  const lang = useLang()
  if (kind === 'access')
    return (
      <Card title={t.file}>
        <p>{t.fileHint}</p>
        <ButtonLink to={`/rights/${id}/file`}>{t.makeFile}</ButtonLink>
      </Card>
    )
  if (kind === 'correction' && verdict === null)
    return (
      <Alert tone="info">
        <p>{t.putRight}</p>
        {dossier ? <ButtonLink to={`/people/${dossier}`}>{t.dossier}</ButtonLink> : null}
      </Alert>
    )
  if (kind === 'objection' && verdict === null && about !== 'sharing') return <Alert tone="info">{t.waiting}</Alert>
  if (kind !== 'erasure' || verdict !== null) return null
  if (ending.state === 'none') return <Alert tone="caution">{t.ending.none}</Alert>
  const said =
    ending.state === 'held' && ending.heldUntil
      ? t.ending.held(spokenDay(ending.heldUntil, lang))
      : t.ending.free(ending.eraseOn ? spokenDay(ending.eraseOn, lang) : '')
  return (
    <Alert tone="info">
      <p>{said}</p>
      {ending.agreed === 1 ? <p>{ending.agreedMyself ? t.waits : t.second}</p> : null}
    </Alert>
  )
}

/** What stood there before it was put right. */
function Corrected() {
  const { corrected } = useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  const fields: Readonly<Record<string, string>> = useWords(toldColumns)
  const lang = useLang()
  if (corrected.length === 0) return null
  return (
    <Card title={t.corrected} flush>
      <DataList
        as="narrow"
        rows={corrected.flatMap(({ on, by, before }) =>
          before.map(({ field, was }) => ({
            term: fields[field] ?? field,
            value: `${was ?? t.notKnown} (${[spokenDay(on, lang), by].filter(Boolean).join(', ')})`,
          })),
        )}
      />
    </Card>
  )
}

function Answered() {
  const { kind, verdict, reason, keptUntil, answer, answeredBy, answeredOn } = useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  const lang = useLang()
  if (verdict === null) return null
  const article = reason ? articleOf(kind, reason) : null
  return (
    <Card title={t.answeredBy(answeredBy ?? t.somebody, answeredOn ? spokenDay(answeredOn, lang) : '')}>
      <p className="sk-strong">{t.verdicts[verdict]}</p>
      {reason ? (
        <p>
          {t.reasons[reason as keyof typeof t.reasons]} {article ? <span className="sk-soft">({article})</span> : null}
        </p>
      ) : null}
      {keptUntil ? (
        <p>
          {t.keptUntil}: {spokenDay(keptUntil, lang)}
        </p>
      ) : null}
      {answer ? <p>{answer}</p> : null}
    </Card>
  )
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Alert, Card, Columns, DataList, PageHeader, Stack, useLang, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { decideResearchFile, noteDestroyed } from '#privacy/research-files/decide-research-file.ts'
import { DecisionForm, MakeForm, OutCard } from '#privacy/research-files/file-forms.tsx'
import { FileTable, StateBadge } from '#privacy/research-files/file-table.tsx'
import { ResearchFileDecision } from '#privacy/research-files/research-file.shapes.ts'
import { researchFilesWords } from '#privacy/research-files/research-files.words.ts'
import { seeResearchFile } from '#privacy/research-files/see-research-files.ts'
import { type Day, type Id, readId, spokenDay } from '#values/public.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const file = need(await seeResearchFile(house, caller, idOf(params)))
  return { ...file, notMade: refusalIn(new URL(request.url), researchFilesWords[lang].refusals) }
}

/** Why the file was not made: the form that makes it leaves this page as it is, so the answer stands in the address. */
const refusalIn = ({ searchParams }: URL, refusals: Readonly<Record<string, string>>): string | null => {
  const because = searchParams.get('refused') ?? ''
  return Object.hasOwn(refusals, because) ? (refusals[because] ?? null) : null
}

const idOf = (params: { id?: string }): Id<'ResearchFile'> => need(readId<'ResearchFile'>(params.id ?? ''))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = researchFilesWords[visit.lang]
  const id = idOf(params)
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'destroyed') {
    const noted = await noteDestroyed(visit.house, caller, id)
    if (!noted.done && noted.refusal.because === 'nothing-to-destroy')
      return refusedWith(t.refusals['nothing-to-destroy'], values)
    need(noted)
    return saved(`/research-files/${id}`, t.destroyNoted)
  }
  const read = ResearchFileDecision.safeParse(values)
  if (!read.success) return invalid(errorsOf(read.error.issues, t.errors), values)
  const decided = await decideResearchFile(visit.house, caller, id, read.data)
  if (decided.done) return saved(`/research-files/${id}`, t.decided)
  const sentence = (t.refusals as Readonly<Record<string, string>>)[decided.refusal.because]
  return sentence ? refusedWith(sentence, values) : need<never>(decided)
}

/** What was asked, by whom and for whom; what can be done about it, and what it means that it is out. */
export default function ResearchFilePage() {
  const file = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(researchFilesWords)
  return (
    <Stack>
      <PageHeader title={file.name} lead={file.purpose} breadcrumb={[{ label: t.title, to: '/research-files' }]} />
      <Columns as="half">
        <Card flush>
          <Facts />
        </Card>
        <Stack>
          {file.mayGrant || file.mayRefuse ? <DecisionForm answer={answer} mayGrant={file.mayGrant} /> : null}
          {file.state === 'asked' && !file.mayGrant ? <Alert tone="info">{t.second}</Alert> : null}
          {file.notMade ? <Alert tone="caution">{file.notMade}</Alert> : null}
          {file.mayMake ? <MakeForm id={file.id} /> : null}
          {file.madeOn ? <OutCard answer={answer} isDestroyed={file.destroyedOn !== null} /> : null}
        </Stack>
      </Columns>
      {file.earlier.length > 0 ? (
        <Card flush title={t.earlier}>
          <FileTable rows={file.earlier} caption={t.earlier} />
        </Card>
      ) : null}
    </Stack>
  )
}

function Facts() {
  const file = useLoaderData<typeof loader>()
  const t = useWords(researchFilesWords)
  const lang = useLang()
  const said = (day: Day) => spokenDay(day, lang, { year: 'always' })
  const since = (day: Day | null, term: string) => (day ? [{ term, value: said(day) }] : [])
  return (
    <DataList
      as="narrow"
      rows={[
        { term: t.stateHead, value: <StateBadge state={file.state} /> },
        { term: t.receiver, value: file.recipient },
        { term: t.fieldsHead, value: file.fields.map((field) => t.fields[field]).join(' · ') },
        { term: t.period, value: t.span(said(file.from), said(file.until)) },
        { term: t.keptUntil, value: said(file.keepUntil) },
        { term: t.askedBy, value: t.on(file.askedBy, said(file.askedOn)) },
        ...(file.decidedBy && file.decidedOn
          ? [
              { term: t.decidedBy, value: t.on(file.decidedBy, said(file.decidedOn)) },
              { term: t.why, value: file.reason },
            ]
          : []),
        ...(file.madeOn ? [] : since(file.takeBefore, t.takeBefore)),
        ...(file.sayYes === null ? [] : [{ term: t.sayYes, value: t.about(file.sayYes) }]),
        ...since(file.madeOn, t.made),
        ...(file.people === null ? [] : [{ term: t.people, value: file.people }]),
        ...since(file.destroyedOn, t.destroyedOn),
      ]}
    />
  )
}

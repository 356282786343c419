import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { type GivenFile, readUpload } from '#platform/public.ts'
import { Alert, Columns, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { type FormAnswer, formValues, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { instantOf, notFound, readDay, spokenDay, spokenTime, today } from '#values/public.ts'
import { factsOf } from '#vocabulary/reference/facts-of.ts'
import { isDated, isReferenceKind, type ReferenceKind } from '#vocabulary/reference/kinds.ts'
import { previewReference } from '#vocabulary/reference/preview-reference.ts'
import { referenceWords } from '#vocabulary/reference/reference.words.ts'
import { AddVersion, LookUp, Versions } from '#vocabulary/reference/reference-parts.tsx'
import { referenceRefused } from '#vocabulary/reference/said-reference.ts'
import { seeReference } from '#vocabulary/reference/see-reference.ts'
import { goBack, letGo, storeReference } from '#vocabulary/reference/store-reference.ts'
import { Waiting } from '#vocabulary/reference/waiting.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const kind = kindOf(params.list)
  const find = url.searchParams.get('find')?.slice(0, 200) || undefined
  const version = Number(url.searchParams.get('version')) || undefined
  const seen = need(await seeReference(house, caller, { kind, find, version }))
  return {
    kind,
    waiting: seen.waiting,
    versions: seen.versions.map(({ at, ...rest }) => ({
      ...rest,
      at: `${spokenDay(today(instantOf(new Date(at))), lang)}, ${spokenTime(at, lang)}`,
    })),
    find: find ?? '',
    version: version ?? seen.versions[0]?.number ?? 0,
    found: seen.found?.map(({ content, ...entry }) => ({ ...entry, facts: factsOf(kind, { content }, lang) })) ?? null,
  }
}

const kindOf = (text: string | undefined): ReferenceKind => {
  if (isReferenceKind(text)) return text
  throw need(notFound())
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { house, lang } = visit
  const t = referenceWords[lang]
  const kind = kindOf(params.list)
  const here = `/admin/reference-data/${kind}`
  if (request.headers.get('content-type')?.startsWith('multipart/')) return takeFiles(request, visit, kind, here)
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'cancel') {
    need(await letGo(house, caller, { kind }))
    return saved(here, t.letGo)
  }
  const outcome =
    values.intent === 'undo'
      ? await goBack(house, caller, { kind, to: Number(values.to ?? -1) })
      : await storeReference(house, caller, { kind })
  if (!outcome.done && outcome.refusal.kind === 'not-allowed') need(outcome)
  if (!outcome.done) return saved(here, referenceRefused(outcome.refusal, lang) ?? '')
  return saved(here, outcome.value.isNew ? t.stored(outcome.value.number) : t.same(outcome.value.number))
}

async function takeFiles(request: Request, visit: ReturnType<typeof visitOf>, kind: ReferenceKind, here: string) {
  const t = referenceWords[visit.lang]
  const form = await readUpload(request)
  if (!form.done) return invalid({ files: t.refusals[form.refusal.because] ?? '' }, {})
  const values = valuesOf(form.value)
  const from = readDay(typeof values.from === 'string' ? values.from : '')
  if (isDated(kind) && !from.done) return invalid({ from: t.refusals['no-day'] ?? '' }, values)
  const files = await filesIn(form.value)
  const named = { ...values, files: files.map(({ name, bytes }) => `${name} ${bytes.length}`) }
  const label = typeof values.label === 'string' ? values.label.slice(0, 40) : undefined
  const asked = { kind, files, label, from: from.done ? from.value : undefined }
  const preview = await previewReference(visit.house, callerWithKey(visit, named), asked)
  if (preview.done) return saved(here, t.waitingLead)
  if (preview.refusal.kind === 'not-allowed') need(preview)
  return invalid({ files: referenceRefused(preview.refusal, visit.lang) ?? '' }, values)
}

async function filesIn(form: FormData): Promise<GivenFile[]> {
  const chosen = form.getAll('files').filter((file) => file instanceof File && file.size > 0) as File[]
  return Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

export default function ReferenceKindPage() {
  const view = useLoaderData<typeof loader>()
  const t = useWords(referenceWords)
  const answer = useActionData() as FormAnswer | undefined
  return (
    <>
      <PageHeader
        title={t.kinds[view.kind]}
        lead={t.about[view.kind]}
        breadcrumb={[
          { label: t.settings, to: '/admin' },
          { label: t.title, to: '/admin/reference-data' },
        ]}
      />
      <Stack>
        {view.versions.length === 0 && !view.waiting ? <Alert>{t.noneHint}</Alert> : null}
        {view.waiting ? <Waiting kind={view.kind} {...view.waiting} /> : null}
        <Columns as="side">
          <Stack>
            <Versions versions={view.versions} />
            {view.versions.length > 0 ? <LookUp {...view} /> : null}
          </Stack>
          <AddVersion kind={view.kind} answer={answer} />
        </Columns>
      </Stack>
    </>
  )
}

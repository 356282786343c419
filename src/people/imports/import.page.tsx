import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { progressOnPage } from '#access/public.ts'
import { askingWords } from '#people/imports/asking.words.ts'
import { cancelImport } from '#people/imports/cancel-import.ts'
import { decideRow } from '#people/imports/decide-row.ts'
import { ImportRowsAsked } from '#people/imports/import.shapes.ts'
import { CountCards, DoBar, LeftOut } from '#people/imports/import-parts.tsx'
import { RowCard, type RowGroup } from '#people/imports/import-rows.tsx'
import { ImportSteps } from '#people/imports/import-steps.tsx'
import { importsWords } from '#people/imports/imports.words.ts'
import { rowText } from '#people/imports/rows.words.ts'
import { seeImport } from '#people/imports/see-import.ts'
import { seeImportRows } from '#people/imports/see-import-rows.ts'
import { storeImport } from '#people/imports/store-import.ts'
import { undoImport } from '#people/imports/undo-import.ts'
import type { Caller, House } from '#platform/public.ts'
import { Alert, ButtonLink, Card, PageHeader, Stack, UndoCard, useWords, WaitingBar } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

const groups = ['refused', 'kept', 'changed', 'new'] as const
type Group = (typeof groups)[number]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const id = needId(params.id)
  const view = need(await seeImport(house, caller, { id }))
  const chosen = groups.find((group) => group === url.searchParams.get('show'))
  const totals = { ...view.counts, kept: view.undone?.kept ?? 0 }
  const shown: RowGroup[] = []
  const told = view.state === 'undone' ? leftAfterUndo : groups
  for (const group of told.filter((one) => totals[one] > 0 && (!chosen || one === chosen))) {
    const after = chosen ? (url.searchParams.get('after') ?? undefined) : undefined
    const asked = ImportRowsAsked.parse({ id, after, size: chosen ? 50 : 6, ...filterOf[group] })
    const { rows, next } = need(await seeImportRows(house, caller, asked))
    shown.push({ group, total: totals[group], next, rows: rows.map((row) => rowText(row, lang)) })
  }
  return { view, shown, chosen: chosen ?? null }
}

/** What came and went again is not told twice. */
const leftAfterUndo: readonly Group[] = ['kept', 'refused']

const filterOf = {
  refused: { status: 'refused' },
  changed: { status: 'changed' },
  new: { status: 'new' },
  kept: { undone: 'kept' },
} as const satisfies Record<Group, object>

function needId(text = ''): string {
  return need(readId<'Import'>(text).done ? readId<'Import'>(text) : notFound())
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { house, lang } = visit
  const t = importsWords[lang]
  const values = await formValues(request)
  const id = needId(params.id)
  const here = `/imports/${id}`
  const caller = callerWithKey(visit, values)
  if (values.intent === 'same' || values.intent === 'other') {
    const row = Number(values.row)
    const decided = await decideRow(house, caller, {
      id,
      row: Number.isSafeInteger(row) ? row : 0,
      same: values.intent === 'same',
    })
    if (!decided.done && decided.refusal.kind === 'conflict') return saved(here, t.refusals['nothing-to-decide'])
    need(decided)
    return saved(here, askingWords[lang][values.intent === 'same' ? 'decidedSame' : 'decidedOther'])
  }
  const tell = progressOnPage(house, visit.caller, 'bring-in-people', id)
  const outcome = await change[intentOf(values.intent)](house, caller, { id }, { tell })
  if (!outcome.done && outcome.refusal.kind === 'conflict') return saved(here, t.refusals[outcome.refusal.because])
  const said = need<Said>(outcome)
  if ('removed' in said) return saved(here, t.undone(said.removed, said.restored))
  if (!('counts' in said)) return saved('/imports', t.cancelled)
  return saved(here, t.stored(said.counts.new + said.counts.changed), { action: here, fields: { intent: 'undo' } })
}

type Said = { removed: number; restored: number } | { counts: { new: number; changed: number } } | { id: string }

const change = {
  store: storeImport,
  undo: undoImport,
  cancel: (house: House, caller: Caller, asked: { id: string }) => cancelImport(house, caller, asked),
}

const intentOf = (intent: unknown): keyof typeof change => (intent === 'undo' || intent === 'cancel' ? intent : 'store')

export default function ImportPage() {
  const { view, shown, chosen } = useLoaderData<typeof loader>()
  const t = useWords(importsWords)
  const { state, counts, fileName } = view
  const titles = { ready: t.checkTitle, stored: t.doneTitle, undone: t.undoneTitle }
  const leads = { ready: t.nothingYet, stored: t.storedLead, undone: t.undoneLead }
  return (
    <>
      <PageHeader
        title={titles[state]}
        lead={leads[state](fileName)}
        breadcrumb={[{ label: t.title, to: '/imports' }]}
        actions={
          <>
            {state === 'stored' ? (
              <ButtonLink icon="people" to="/people">
                {t.toPeople}
              </ButtonLink>
            ) : null}
            <ButtonLink icon="upload" to="/imports/new">
              {t.otherFile}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        {state === 'undone' ? null : (
          <Card>
            <ImportSteps now={state === 'ready' ? 2 : 4} />
          </Card>
        )}
        {view.undone ? <UndoneNote {...view.undone} /> : null}
        {state === 'undone' ? null : <CountCards counts={counts} done={state === 'stored'} />}
        {shown.map((group) => (
          <RowCard key={group.group} {...group} id={view.id} done={state !== 'ready'} whole={chosen !== null} />
        ))}
        {chosen ? null : <LeftOut notRead={view.notRead} unread={view.unread} columns={columnsOf(view)} />}
        {state === 'ready' ? <DoBar counts={counts} /> : null}
        <WaitingBar ask={`/imports/${view.id}/progress`} />
        {view.canUndo ? <UndoCard title={t.undoTitle} how={t.undoHow} undo={t.undo} /> : null}
      </Stack>
    </>
  )
}

/** Where one says what unknown headings mean: only while nothing is stored. */
const columnsOf = ({ id, state, openHeadings }: { id: string; state: string; openHeadings: number }) =>
  state === 'ready' && openHeadings > 0 ? `/imports/${id}/columns` : null

function UndoneNote({ removed, restored, kept }: { removed: number; restored: number; kept: number }) {
  const t = useWords(importsWords)
  return (
    <Alert tone={kept > 0 ? 'caution' : 'positive'}>
      <p>{t.undone(removed, restored)}</p>
      {kept > 0 ? <p>{t.undoneKept(kept)}</p> : null}
    </Alert>
  )
}

import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { progressOnPage } from '#access/public.ts'
import { seeVacancyImport } from '#employers/imports/see-vacancy-imports.ts'
import { storeVacancies } from '#employers/imports/store-vacancies.ts'
import { cancelVacancies, undoVacancies } from '#employers/imports/undo-vacancies.ts'
import { ChangedVacancies, RefusedVacancies } from '#employers/imports/vacancy-import-rows.tsx'
import { vacancyImportWords } from '#employers/imports/vacancy-imports.words.ts'
import { Card, Columns, Figure, PageHeader, Stack, StoreBar, UndoCard, useWords, WaitingBar } from '#platform/ui/ui.tsx'
import { fileWords } from '#platform/web/file.words.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

const needId = (text = '') => {
  const read = readId<'VacancyImport'>(text)
  return need(read.done ? read : notFound())
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeVacancyImport(house, caller, { id: needId(params.id) }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { house, lang } = visit
  const t = vacancyImportWords[lang]
  const id = needId(params.id)
  const here = `/vacancies/imports/${id}`
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'cancel') {
    const cancelled = await cancelVacancies(house, caller, { id })
    if (!cancelled.done && cancelled.refusal.kind === 'conflict') return saved(here, t.refusals['already-stored'])
    need(cancelled)
    return saved('/vacancies/imports', t.cancelled)
  }
  const tell = progressOnPage(house, visit.caller, 'change-vacancy', id)
  const outcome = await (values.intent === 'undo' ? undoVacancies : storeVacancies)(house, caller, { id }, { tell })
  if (!outcome.done && outcome.refusal.kind === 'conflict') return saved(here, t.refusals[outcome.refusal.because])
  const said = need<{ counts: { new: number; changed: number } } | { removed: number }>(outcome)
  return saved(here, 'counts' in said ? t.stored(said.counts.new + said.counts.changed) : t.undone)
}

export default function VacancyImportPage() {
  const view = useLoaderData<typeof loader>()
  const t = useWords(vacancyImportWords)
  const ask = useWords(fileWords)
  const { state, counts, fileName, undone } = view
  const toStore = counts.new + counts.changed
  const titles = { ready: t.checkTitle, stored: t.doneTitle, undone: t.undoneTitle }
  const leads = {
    ready: t.nothingYet(fileName),
    stored: t.storedLead(fileName),
    undone: undone ? t.undoneLead(undone.removed, undone.restored, undone.kept) : '',
  }
  return (
    <>
      <PageHeader
        title={titles[state]}
        lead={leads[state]}
        breadcrumb={[
          { label: t.vacancies, to: '/vacancies' },
          { label: t.title, to: '/vacancies/imports' },
        ]}
      />
      <Stack>
        <Counts counts={counts} />
        <RefusedVacancies id={view.id} rows={view.refused} total={counts.refused} />
        <ChangedVacancies title={t.changedTitle} rows={view.changed} total={counts.changed} />
        <ChangedVacancies title={t.newTitle} rows={view.added} total={counts.new} />
        {view.notRead.length > 0 ? (
          <Card title={t.leftOut} aside={columnsOf(view, ask.sayColumns)}>
            <p>{view.notRead.join(', ')}</p>
          </Card>
        ) : null}
        {state === 'ready' ? (
          <StoreBar
            said={toStore > 0 ? null : t.nothingToStore}
            store={toStore > 0 ? t.store(toStore) : null}
            cancel={t.cancel}
          />
        ) : null}
        <WaitingBar ask={`/vacancies/imports/${view.id}/progress`} />
        {state === 'stored' && toStore > 0 ? <UndoCard title={t.undoTitle} how={t.undoHow} undo={t.undo} /> : null}
      </Stack>
    </>
  )
}

/** Where one says what unknown headings mean: only while nothing is stored. */
const columnsOf = ({ id, state, openHeadings }: { id: string; state: string; openHeadings: number }, say: string) =>
  state === 'ready' && openHeadings > 0 ? <Link to={`/vacancies/imports/${id}/columns`}>{say}</Link> : undefined

function Counts({ counts }: { counts: { new: number; changed: number; unchanged: number; refused: number } }) {
  const t = useWords(vacancyImportWords)
  const kinds = ['new', 'changed', 'unchanged', 'refused'] as const
  return (
    <Columns as="fourth">
      {kinds.map((kind) => (
        <Card key={kind} flush>
          <Figure label={t.counts[kind]} value={counts[kind]} note={t.notes[kind]} />
        </Card>
      ))}
    </Columns>
  )
}

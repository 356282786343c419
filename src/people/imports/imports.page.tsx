import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ImportsAsked } from '#people/imports/import.shapes.ts'
import { importsWords } from '#people/imports/imports.words.ts'
import { seeImports } from '#people/imports/see-imports.ts'
import {
  Badge,
  ButtonLink,
  Card,
  Empty,
  PageHeader,
  Pagination,
  PersonName,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { instantOf, type Lang, spokenDay, spokenTime, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = ImportsAsked.catch({ size: 50 }).parse(Object.fromEntries(url.searchParams))
  const { rows, next } = need(await seeImports(house, caller, asked))
  return { next, imports: rows.map((row) => ({ ...row, when: whenText(row.storedAt ?? row.previewedAt, lang) })) }
}

const whenText = (at: string, lang: Lang) => {
  const moment = instantOf(new Date(at))
  return `${spokenDay(today(moment), lang)}, ${spokenTime(moment, lang)}`
}

export default function Imports() {
  const { imports, next } = useLoaderData<typeof loader>()
  const t = useWords(importsWords)
  const choose = (
    <ButtonLink look="primary" icon="upload" to="/imports/new">
      {t.newImport}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={choose} />
      <Card flush title={imports.length > 0 ? t.list : undefined}>
        {imports.length === 0 ? (
          <Empty icon="upload" title={t.none}>
            {t.noneHint}
          </Empty>
        ) : (
          <Table
            caption={t.list}
            rows={imports}
            rowKey={(row) => row.id}
            columns={[
              {
                head: t.columns.file,
                main: true,
                cell: (row) => <PersonName name={row.fileName} to={`/imports/${row.id}`} />,
              },
              { head: t.columns.when, cell: (row) => row.when },
              { head: t.columns.by, cell: (row) => row.by },
              { head: t.columns.result, cell: (row) => t.result(row.counts.new, row.counts.changed) },
              { head: t.columns.state, cell: (row) => <State state={row.state} /> },
            ]}
          />
        )}
        {next ? <Pagination shown={t.list} next={{ after: next }} /> : null}
      </Card>
    </>
  )
}

const State = ({ state }: { state: 'ready' | 'stored' | 'undone' }) => {
  const { states } = useWords(importsWords)
  if (state === 'stored') return <Badge tone="positive">{states.stored}</Badge>
  return <Badge {...(state === 'undone' ? { icon: 'undo' as const } : {})}>{states[state]}</Badge>
}

import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Card, NotKnown, PageHeader, PersonName, Soft, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay, today } from '#values/public.ts'
import { referenceWords } from '#vocabulary/reference/reference.words.ts'
import { seeReferenceKinds } from '#vocabulary/reference/see-reference.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const kinds = need(await seeReferenceKinds(house, caller))
  return {
    kinds: kinds.map(({ kind, now, entries }) => ({
      kind,
      entries,
      now: now && { number: now.number, label: now.label, by: now.by, on: spokenDay(today(now.at), lang) },
    })),
  }
}

/** The lists that others keep, and which version of each counts here. */
export default function ReferenceData() {
  const { kinds } = useLoaderData<typeof loader>()
  const t = useWords(referenceWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.settings, to: '/admin' }]} />
      <Card flush>
        <Table
          caption={t.title}
          rows={kinds}
          rowKey={({ kind }) => kind}
          columns={[
            {
              head: t.list,
              main: true,
              cell: ({ kind }) => <PersonName name={t.kinds[kind]} to={`/admin/reference-data/${kind}`} />,
            },
            { head: t.aboutHead, cell: ({ kind }) => t.about[kind] },
            {
              head: t.version,
              cell: ({ now }) => (now ? t.versionNumber(now.number, now.label) : <Soft>{t.none}</Soft>),
            },
            { head: t.entries, number: true, cell: ({ entries }) => (entries > 0 ? entries : null) },
            { head: t.since, cell: ({ now }) => now?.on ?? null },
            { head: t.by, cell: ({ now }) => (now ? (now.by ?? <NotKnown />) : null) },
          ]}
        />
      </Card>
    </>
  )
}

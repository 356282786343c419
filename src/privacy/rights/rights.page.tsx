import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Badge, Card, Empty, PageHeader, PersonName, Stack, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { rightsWords } from '#privacy/rights/rights.words.ts'
import { seeRights } from '#privacy/rights/see-rights.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeRights(house, caller))
}

/** What has to be answered first stands first. */
export default function Rights() {
  const { open, answered } = useLoaderData<typeof loader>()
  const t = useWords(rightsWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      <Card flush title={t.open}>
        {open.length === 0 ? <Empty icon="check" title={t.none} /> : <List rows={open} caption={t.open} />}
      </Card>
      {answered.length > 0 ? (
        <Card flush title={t.answered}>
          <List rows={answered} caption={t.answered} />
        </Card>
      ) : null}
    </Stack>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['open'][number]

function List({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const t = useWords(rightsWords)
  const lang = useLang()
  return (
    <Table
      caption={caption}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.person,
          main: true,
          cell: ({ id, name }) => <PersonName name={name ?? t.somebody} to={`/rights/${id}`} />,
        },
        { head: t.kind, cell: ({ kind }) => t.kinds[kind] },
        { head: t.received, cell: ({ receivedOn }) => spokenDay(receivedOn, lang) },
        { head: t.due, cell: (row) => <Due {...row} /> },
      ]}
    />
  )
}

function Due({ dueOn, daysLeft, pressing, verdict, answeredOn }: Row) {
  const t = useWords(rightsWords)
  const lang = useLang()
  if (verdict) return <>{[t.verdicts[verdict], answeredOn && spokenDay(answeredOn, lang)].filter(Boolean).join(', ')}</>
  return (
    <>
      {spokenDay(dueOn, lang)}{' '}
      <Badge tone={daysLeft < 0 ? 'negative' : pressing ? 'caution' : 'info'}>{t.left(daysLeft)}</Badge>
    </>
  )
}

import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { basisOfItem, dataItems, purposeWords } from '#access/public.ts'
import { whyWords } from '#desk/consent/why.words.ts'
import { Badge, Card, PageHeader, Soft, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  visitOf(context)
  return {
    items: dataItems.map((item) => {
      const { is, article, source, confidence, special } = basisOfItem(item)
      return { id: item.id, purposes: item.purposes, is, article, source, confidence, health: special !== undefined }
    }),
  }
}

/** One row for each kind of data: the same table that the person reads in plain words. */
export default function WhyPage() {
  const { items } = useLoaderData<typeof loader>()
  const t = useWords(whyWords)
  const purposes = useWords(purposeWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      <Card flush>
        <Table
          caption={t.title}
          rows={items}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t.data,
              main: true,
              cell: (row) => (
                <>
                  {t.items[row.id]}
                  {row.health ? <span className="sk-block sk-soft sk-small">{t.health}</span> : null}
                </>
              ),
            },
            { head: t.purpose, cell: (row) => row.purposes.map((one) => purposes[one] ?? one).join(', ') },
            {
              head: t.basis,
              cell: (row) => (
                <Badge tone={row.is === 'consent' ? 'info' : 'plain'} icon={row.is === 'consent' ? 'talk' : 'check'}>
                  {t.bases[row.is]}
                </Badge>
              ),
            },
            {
              head: t.source,
              cell: (row) => (
                <>
                  {row.article}
                  <span className="sk-block sk-soft sk-small">
                    {[row.source, row.confidence === 'high' ? null : t.sure[row.confidence]].filter(Boolean).join(', ')}
                  </span>
                </>
              ),
            },
          ]}
        />
      </Card>
      <Soft>{t.assignment}</Soft>
    </Stack>
  )
}

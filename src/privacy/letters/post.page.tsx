import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Card, Empty, PageHeader, PersonName, Stack, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { postWords } from '#privacy/letters/post.words.ts'
import { seePost } from '#privacy/letters/see-post.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seePost(house, caller))
}

export default function Post() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(postWords)
  const lang = useLang()
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="mail" title={t.none} />
        ) : (
          <Table
            caption={t.title}
            rows={[...rows]}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t.person,
                main: true,
                cell: ({ id, name, to }) => (
                  <>
                    <PersonName name={name ?? t.somebody} to={`/post/${id}`} />
                    {to ? <span className="sk-block sk-soft sk-small">{t.toWhoActs(to)}</span> : null}
                  </>
                ),
              },
              { head: t.about, cell: ({ about }) => t.abouts[about] },
              { head: t.by, cell: ({ by }) => t.ways[by] },
              { head: t.since, cell: ({ since }) => spokenDay(since, lang) },
            ]}
          />
        )}
      </Card>
    </Stack>
  )
}

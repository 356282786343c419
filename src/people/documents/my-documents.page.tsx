import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { myDocumentsWords } from '#people/documents/documents.words.ts'
import { seeOwnDocuments } from '#people/documents/see-documents.ts'
import { Card, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const documents = need(await seeOwnDocuments(house, caller))
  return { documents: documents.map(({ id, what, name }) => ({ id, what, name })) }
}

/** What is kept about her as a file, to take along. */
export default function MyDocumentsPage() {
  const { documents } = useLoaderData<typeof loader>()
  const t = useWords(myDocumentsWords)
  return (
    <Stack>
      <PageHeader title={t.title} />
      {documents.length === 0 ? <p>{t.none}</p> : null}
      {documents.map(({ id, what, name }) => (
        <Card key={id} title={t.kinds[what as keyof typeof t.kinds]}>
          <a className="sk-target" href={`/files/documents/${id}`} download>
            {name}
          </a>
        </Card>
      ))}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

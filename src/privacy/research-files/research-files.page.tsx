import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink, Card, Empty, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { FileTable } from '#privacy/research-files/file-table.tsx'
import { researchFilesWords } from '#privacy/research-files/research-files.words.ts'
import { seeResearchFiles } from '#privacy/research-files/see-research-files.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeResearchFiles(house, caller))
}

/** What was asked, answered and handed over, the newest first. */
export default function ResearchFiles() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(researchFilesWords)
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink look="primary" icon="add" to="/research-files/new">
            {t.ask}
          </ButtonLink>
        }
      />
      <Card flush>
        {rows.length === 0 ? <Empty icon="document" title={t.none} /> : <FileTable rows={rows} caption={t.title} />}
      </Card>
    </Stack>
  )
}

import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink, Card, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { makeAccessFile } from '#privacy/rights/access-file.ts'
import { rightsWords } from '#privacy/rights/rights.words.ts'
import { shownPart, toldWords } from '#privacy/rights/shown-file.words.ts'
import { OpenParts } from '#privacy/rights/told-parts.tsx'
import { readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const id = need(readId<'RightsRequest'>(params.id ?? ''))
  const file = need(await makeAccessFile(house, caller, id))
  const [own] = file.organisations
  const name = own?.parts.find(({ part }) => part === 'dossier')?.rows[0]?.name
  return {
    id,
    name: typeof name === 'string' ? name : null,
    parts: [...(own?.parts ?? []), ...file.self].map((part) => shownPart(part, lang)),
  }
}

/** For somebody without an account, or who wants it on paper: all of it open, made to print. */
export default function FilePage() {
  const { id, name, parts } = useLoaderData<typeof loader>()
  const t = useWords(toldWords)
  const staff = useWords(rightsWords)
  return (
    <Stack>
      <PageHeader
        title={t.titleFor(name ?? staff.somebody)}
        lead={t.leadFor}
        breadcrumb={[{ label: staff.title, to: '/rights' }]}
        actions={
          <ButtonLink icon="download" download to={`/api/v1/rights/${id}/file`}>
            {t.print}
          </ButtonLink>
        }
      />
      <Card>
        <OpenParts parts={parts} />
      </Card>
    </Stack>
  )
}

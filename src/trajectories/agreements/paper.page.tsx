import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { actingWords } from '#access/public.ts'
import { Card, PageHeader, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { agreementWords } from '#trajectories/agreements/agreement.words.ts'
import { AgreementText } from '#trajectories/agreements/agreement-text.tsx'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { seePlacement } from '#trajectories/placements/see-placement.ts'
import { notFound } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { id, name, at, agreement } = need(await seePlacement(house, caller, params.id ?? ''))
  if (!agreement) return need<never>(notFound())
  const { kinds } = actingWords[lang]
  const names = agreement.signatures.map(({ role, name: signer, relation }) => ({
    role,
    signer: [signer, relation && kinds[relation]].filter(Boolean).join(', '),
  }))
  return { id: id as string, name, at, parts: agreement.parts[lang], names }
}

/** Made to print: the text with a line for each name. */
export default function PaperPage() {
  const { id, name, at, parts, names } = useLoaderData<typeof loader>()
  const t = useWords(agreementWords)
  const p = useWords(placementWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.paperTitle}
        breadcrumb={[
          { label: p.title, to: '/placements' },
          { label: `${name}, ${at}`, to: `/placements/${id}` },
        ]}
      />
      <Stack>
        <Card>
          <AgreementText parts={parts} />
        </Card>
        <Card flush>
          <Table
            caption={t.title}
            rows={names}
            rowKey={({ role }) => role}
            columns={[
              { head: t.name, main: true, cell: ({ role, signer }) => `${t.roles[role]}: ${signer}` },
              { head: t.day, cell: () => '' },
              { head: t.signature, cell: () => '' },
            ]}
          />
        </Card>
      </Stack>
    </div>
  )
}
